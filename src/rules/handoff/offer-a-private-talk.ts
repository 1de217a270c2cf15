import { handoffFit } from '../../acts/handoff.ts'
import { complaintOf } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

export const offerAPrivateTalk = defineRule({
  id: 'offer-a-private-talk',
  dimension: 'handoff',
  practice: 'P8',
  severity: 'warning',
  summary: 'Offer the private talk that the case needs.',
  why: 'What needs details or discretion cannot end in public.',
  source: 'Guide, handoff_fit: missing; P8, P20',
  messages: {
    missing: 'The case needs a private talk or details to go on, and the reply offers none.',
  },
  sets: { handoff_fit: 'missing' },
  examples: {
    flags: [
      'We are sorry for the inconvenience.',
      'Noted.',
      'Our drivers do their best.',
      'Thanks for your feedback.',
      'Customers must be at home.',
      {
        situation: {
          thread: [
            { from: 'customer', text: '@fernway my refund of £64 has not come. It is three weeks now.' },
          ],
        },
        reply: 'Thanks for letting us know. We are sorry to hear that.',
      },
    ],
    passes: [
      'Sorry, Dana. DM us your address and we will fetch it.',
      'We will ring you today.',
      'We have sent you a message.',
      'Please send us a private message.',
      {
        situation: { thread: [{ from: 'customer', text: 'Your shop music is too loud.' }] },
        reply: 'You are right, we have turned it down.',
      },
      { situation: { visibility: 'private' }, reply: 'Noted, Dana.' },
    ],
  },
  check(reading, see) {
    if (handoffFit(reading) === 'missing') see({ message: 'missing', missing: complaintOf(reading) })
  },
})
