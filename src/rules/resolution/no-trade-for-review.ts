import { trades } from '../../acts/trades.ts'
import { strike } from '../../mending/strike.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const REVIEW_OF_TWO_STARS: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'Two stars. Parcel two days late and nobody answered.' }],
  surface: 'review',
  platform: 'review_site',
}

export const noTradeForReview = defineRule({
  id: 'no-trade-for-review',
  dimension: 'resolution',
  practice: 'P23',
  severity: 'critical',
  summary: 'Never trade for a review.',
  why: 'Incentives tied to what a review says are barred.',
  source: 'FTC rule on reviews 2024; P23',
  messages: {
    found: '"{match}" ties an offer to a review.',
  },
  examples: {
    flags: [
      { situation: REVIEW_OF_TWO_STARS, reply: 'We refund you if you «remove your review».' },
      { situation: REVIEW_OF_TWO_STARS, reply: '«Change your rating» and the voucher is yours.' },
      { situation: REVIEW_OF_TWO_STARS, reply: 'Please «update your review» and we send a gift.' },
      { situation: REVIEW_OF_TWO_STARS, reply: 'A voucher waits once you «delete your post».' },
      { situation: REVIEW_OF_TWO_STARS, reply: 'Please «take down the review»; a refund follows.' },
      { situation: REVIEW_OF_TWO_STARS, reply: '«Five stars», and the next delivery is free.' },
    ],
    passes: [
      'Please take that post down: your card number is showing.',
      { situation: REVIEW_OF_TWO_STARS, reply: 'Thank you for the review, Dana. Two days late is too late.' },
      { situation: REVIEW_OF_TWO_STARS, reply: 'We have updated our page since your review.' },
      {
        situation: REVIEW_OF_TWO_STARS,
        reply: 'The voucher is yours either way, whatever your review says.',
      },
      {
        situation: REVIEW_OF_TWO_STARS,
        reply: 'Your review helped us to find the torn label. The refund is on its way.',
      },
      {
        situation: REVIEW_OF_TWO_STARS,
        reply: 'The refund left today. Two stars are two more than we earned.',
      },
    ],
  },
  mend: strike,
  check(reading, see) {
    for (const span of trades(reading)) see({ message: 'found', span })
  },
})
