import { heard } from '../../acts/heard.ts'
import { complaintOf, wantsComfort } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

export const acknowledgeTheComplaint = defineRule({
  id: 'acknowledge-the-complaint',
  dimension: 'courtesy',
  practice: 'P3',
  severity: 'warning',
  summary: 'Do not skip to process.',
  why: 'A reply that starts with process tells the customer that nobody read the post.',
  source: 'Guide, acknowledges; P3',
  messages: {
    missing: 'Nothing in the reply shows that the complaint was heard.',
  },
  examples: {
    flags: [
      'Please send your order number in a private message.',
      'The new one leaves today.',
      'Your parcel is at the depot.',
      'Could you tell us the store?',
      'Thank you for contacting us.',
    ],
    passes: [
      'Sorry about the door, Dana.',
      'Thanks for telling us.',
      'That must have been annoying.',
      {
        situation: { thread: [{ from: 'customer', text: 'When do you open on Sunday?' }] },
        reply: 'We open at ten.',
      },
      'You are right, that is too long.',
    ],
  },
  *check(reading) {
    if (!wantsComfort(reading) || heard(reading).length > 0) return
    yield { message: 'missing', missing: complaintOf(reading) }
  },
})
