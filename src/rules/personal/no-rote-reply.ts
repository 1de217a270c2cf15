import { wholeOf } from '../../acts/mentions.ts'
import { closestEarlier } from '../../acts/rote.ts'
import { defineRule } from '../rule.ts'

export const noRoteReply = defineRule({
  id: 'no-rote-reply',
  dimension: 'personal',
  practice: 'P5',
  severity: 'warning',
  summary: 'Not the same text twice.',
  why: 'Two customers who compare notes see a machine.',
  source: 'Study of 169,794 manager replies at 868 hotels (rote replies); P5',
  messages: {
    found: 'Nearly the same words went to another customer before: {earlier}.',
  },
  examples: {
    flags: [],
    passes: [
      'The parcel is back in the van.',
      'Sorry about the door, Dana.',
      'We will ring you at six.',
      'Noted.',
      'The refund left today.',
    ],
  },
  *check(reading) {
    const twin = closestEarlier(reading)
    if (twin)
      yield { message: 'found', span: wholeOf(reading), data: { earlier: twin.quote, share: twin.share } }
  },
})
