import { complaintOf, harmed } from '../../acts/stakes.ts'
import { promisesOfNews } from '../../acts/times.ts'
import { defineRule } from '../rule.ts'

export const giveATime = defineRule({
  id: 'give-a-time',
  dimension: 'resolution',
  practice: 'P12',
  severity: 'hint',
  summary: 'Give a time.',
  why: '"Soon" is no time.',
  source: 'P12',
  messages: {
    missing: 'No time says when the customer hears more.',
  },
  examples: {
    flags: [
      'We are sorry your parcel went to the wrong door.',
      'We will look into it as soon as possible.',
      'Sorry, Dana. DM us the door number.',
      'The driver is being sent back for it.',
      'Noted.',
      'It was delivered on Monday, Dana.',
    ],
    passes: [
      'Sorry, Dana. It leaves the green door today.',
      'I will write by noon.',
      'We will keep you posted.',
      'The van is out within the hour.',
      {
        situation: { thread: [{ from: 'customer', text: 'Do you sell gift cards?' }] },
        reply: 'Yes, at every till.',
      },
      {
        situation: { thread: [{ from: 'customer', text: 'Thank you to Sam, the best driver you have!' }] },
        reply: 'Sam will be delighted, Dana.',
      },
    ],
  },
  check(reading, see) {
    if (promisesOfNews(reading).length === 0 && harmed(reading))
      see({ message: 'missing', missing: complaintOf(reading) })
  },
})
