import { ownership } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const ownTheFault = defineRule({
  id: 'own-the-fault',
  dimension: 'apology',
  practice: 'P3',
  severity: 'praise',
  summary: 'Own the fault where it is yours.',
  why: 'Accepting responsibility counts for more than any other part of an apology.',
  source: 'Lewicki, Polin and Lount 2016 (755 people): responsibility weighs most; guide, ownership',
  messages: {
    found: 'Accepts that the business was at fault.',
    read: 'Reads as accepting that the business was at fault.',
  },
  sets: { ownership: true },
  examples: {
    flags: [
      '«That was our mistake», Dana.',
      '«We let you down» on her birthday.',
      '«We forgot» to ring you back.',
      '«You should have been» told on Monday.',
      'The wrong door «is on us, and» the driver is going back for it.',
      '«Our driver missed» the number on your door.',
    ],
    passes: [
      'We are sorry to hear that.',
      'If we made a mistake, we put it right.',
      'It was not our fault.',
      'You should have told us.',
      'The payment bounced.',
      'You asked whether it was "our mistake", and I am finding out now.',
    ],
  },
  check(reading, see) {
    const { spans, read } = ownership(reading)
    for (const span of spans) see({ message: 'found', span })
    if (read) see({ message: 'read', span: read })
  },
})
