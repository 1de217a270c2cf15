import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noDenial = defineRule({
  id: 'no-denial',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not dispute what the customer lived through.',
  why: 'A record set against a person wins the argument and loses the customer.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" sets the record against the customer.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«Our records show» that it «was delivered to» you.',
      '«That is not true», Dana.',
      '«No other customers» complained.',
      'The parcel «was signed for» on Tuesday.',
      '«There is nothing wrong with» our tracking page.',
      '«According to our system», the door was red.',
    ],
    passes: [
      'Our tracking page said delivered, and it was wrong.',
      'Here is what happened on Friday, Dana: the driver took the next gate.',
      '"That is not true" was a poor answer from our desk.',
      'We have no excuse for that.',
      'The photo you sent shows the green door clearly.',
      'You are right and our records were wrong.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'denial'),
})
