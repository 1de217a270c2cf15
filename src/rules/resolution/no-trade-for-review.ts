import { trades } from '../../acts/trades.ts'
import { defineRule } from '../rule.ts'

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
      'We refund you if you «remove your review».',
      '«Change your rating» and the voucher is yours.',
      'Please «update your review» and we send a gift.',
      'A voucher waits once you «delete your post».',
      'Please «take down the review»; a refund follows.',
    ],
    passes: [
      'Please take that post down: your card number is showing.',
      'Thanks for your review.',
      'We have updated our page.',
      'The voucher is yours either way.',
      'Your review helped us to find it.',
    ],
  },
  *check(reading) {
    for (const span of trades(reading)) yield { message: 'found', span }
  },
})
