import { doesNothing } from '../../acts/does-nothing.ts'
import { complaintOf } from '../../acts/stakes.ts'
import { acknowledgement, holds, nextSteps } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const doSomething = defineRule({
  id: 'do-something',
  dimension: 'resolution',
  practice: 'P10',
  severity: 'error',
  summary: 'Answer with something.',
  why: 'A reply that regrets, asks, offers and does nothing leaves the customer where they were.',
  source:
    'Issue "A scorer that agrees with experts": a reply earns its grade by what it does for this customer',
  messages: {
    missing: 'Nothing is regretted, asked, offered or done.',
  },
  examples: {
    flags: [
      'Red goes with every street.',
      'Red is a lovely colour for a door.',
      'Birthdays come once a year.',
      'Green doors are common here.',
      'Mums like parcels, and parcels like mums.',
    ],
    passes: [
      'We are sorry, Dana.',
      'Which door was it, Dana?',
      'The driver is going back for it now.',
      'Please send us a private message, Dana.',
      'Thank you for telling us.',
      {
        situation: { thread: [{ from: 'customer', text: 'Love the new seats!' }] },
        reply: 'The blue ones are our favourites too!',
      },
    ],
  },
  check(reading, see) {
    if (doesNothing(reading) && !holds(nextSteps(reading)) && !holds(acknowledgement(reading)))
      see({ message: 'missing', missing: complaintOf(reading) })
  },
})
