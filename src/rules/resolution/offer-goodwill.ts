import { goodwill } from '../../model/voted.ts'
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
    read: 'Reads as an offer beyond what is owed.',
  },
  sets: { goodwill: true },
  examples: {
    flags: [
      'This «month is free», no need to ask.',
      'Here is a «voucher» for the trouble.',
      'Dinner is «on the house».',
      'The next one is «my treat».',
      'We have «waived» the fee.',
      'Keep the parcel, and a second one is on its way «as a gift for» your mum.',
    ],
    passes: [
      'We have refunded the delivery, Dana.',
      'A replacement left today.',
      'The fee was wrong and is reversed.',
      'You are free to choose the day.',
      'You asked for a "voucher", and first of all you should have your parcel.',
    ],
  },
  check(reading, see) {
    const { spans, read } = goodwill(reading)
    for (const span of spans) see({ message: 'found', span })
    if (read) see({ message: 'read', span: read })
  },
})
