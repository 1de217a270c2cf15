import { gifts } from '../../acts/steps.ts'
import { defineRule } from '../rule.ts'

export const offerGoodwill = defineRule({
  id: 'offer-goodwill',
  dimension: 'resolution',
  practice: 'P13',
  severity: 'praise',
  summary: 'Go a step beyond what is owed.',
  why: 'People with a good complaint experience return and buy more (34%).',
  source: 'P13; Lithium Technologies 2013; guide, goodwill',
  messages: {
    found: 'Offers something beyond what is owed.',
  },
  sets: { goodwill: true },
  examples: {
    flags: [
      'This «month is free, no need» to ask.',
      'Here is a «voucher» for the trouble.',
      'Dinner is «on the house».',
      'The next one is «my treat».',
      'We have «waived» the fee.',
    ],
    passes: [
      'We have refunded you.',
      'A replacement left today.',
      'The fee was wrong and is reversed.',
      'You are free to choose.',
      'We are sorry.',
    ],
  },
  *check(reading) {
    for (const span of gifts(reading)) yield { message: 'found', span }
  },
})
