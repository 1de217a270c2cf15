import { noTradeForReview } from '../../../src/rules/resolution/no-trade-for-review.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noTradeForReview, { flags: [], passes: [] })
