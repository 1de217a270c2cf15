import { noTradeForReview } from '../../../src/rules/resolution/no-trade-for-review.ts'
import type { Situation } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const REVIEW_OF_TWO_STARS: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'Two stars. Parcel two days late and nobody answered.' }],
  surface: 'review',
  platform: 'review_site',
}

testRule(noTradeForReview, {
  flags: [
    { situation: REVIEW_OF_TWO_STARS, reply: 'kindly «edit ur review» we go give you discount' },
    { situation: REVIEW_OF_TWO_STARS, reply: 'We would credit you for «5 stars».' },
    { situation: REVIEW_OF_TWO_STARS, reply: 'In return for a «positive review» we waive the fee.' },
  ],
  passes: [
    { situation: REVIEW_OF_TWO_STARS, reply: 'Please leave the review as it is; it is fair.' },
    { situation: REVIEW_OF_TWO_STARS, reply: 'The fee is waived. Nothing is asked of you in return.' },
    { situation: REVIEW_OF_TWO_STARS, reply: 'Our manager will review this and refund you today.' },
    { situation: REVIEW_OF_TWO_STARS, reply: 'You can change your delivery day for free.' },
  ],
})
