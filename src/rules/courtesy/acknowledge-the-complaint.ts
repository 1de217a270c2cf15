import { complaintOf, wantsComfort } from '../../acts/stakes.ts'
import { acknowledgement, holds } from '../../model/voted.ts'
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
      'The driver brings it round tonight.',
      'Your parcel is at the depot.',
      'Could you tell us the colour of the door?',
      'Thank you for contacting us.',
      'Thanks for choosing Fernway, Dana!',
    ],
    passes: [
      'Sorry about the door, Dana.',
      'Thanks for telling us.',
      'A birthday without its present must have been upsetting.',
      'You are right, two days is too long.',
      {
        situation: { thread: [{ from: 'customer', text: 'When does the depot open on Sunday?' }] },
        reply: 'We open at ten.',
      },
      {
        situation: {
          thread: [
            { from: 'customer', text: 'my parcel went to a green door' },
            { from: 'brand', text: 'Sorry about that, Dana. The driver is going back.' },
            { from: 'customer', text: 'ok, which van is it?' },
          ],
        },
        reply: 'The small one with the dent, and it is on your road now.',
      },
    ],
  },
  check(reading, see) {
    if (!wantsComfort(reading) || holds(acknowledgement(reading))) return
    see({ message: 'missing', missing: complaintOf(reading) })
  },
})
