import { asksUsefully, complaintOf, wantsAnswer } from '../../acts/stakes.ts'
import { holds, nextSteps } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const sayWhatHappensNext = defineRule({
  id: 'say-what-happens-next',
  dimension: 'resolution',
  practice: 'P10',
  severity: 'warning',
  summary: 'Do not leave the next step open.',
  why: 'Without a step, the customer has to ask again.',
  source: 'Guide, next_step; P10',
  messages: {
    missing: 'No step says what happens now.',
  },
  examples: {
    flags: [
      'We are sorry for the inconvenience.',
      'Noted.',
      'We will look into it.',
      'Thanks for your feedback.',
      'Please DM us.',
      {
        situation: { thread: [{ from: 'customer', text: 'Do you deliver on Sundays?' }] },
        reply: 'Thank you for your question!',
      },
    ],
    passes: [
      'We are sending the driver back for it.',
      'We have refunded the delivery.',
      'I will ring the depot now.',
      'The parcel is on its way.',
      'Which side of the road is the green door on, left or right of yours?',
      {
        situation: { thread: [{ from: 'customer', text: 'Love the new seats, thank you!' }] },
        reply: 'So glad you like them!',
      },
      {
        situation: { thread: [{ from: 'customer', text: 'Do you deliver on Sundays?' }] },
        reply: 'We deliver on Sundays from nine to one.',
      },
    ],
  },
  check(reading, see) {
    if (!holds(nextSteps(reading)) && wantsAnswer(reading) && !asksUsefully(reading))
      see({ message: 'missing', missing: complaintOf(reading) })
  },
})
