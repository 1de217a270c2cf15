import { readsAsDefensive } from '../../../src/rules/apology/reads-as-defensive.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(readsAsDefensive, {
  flags: [],
  passes: ['Sorry for the wait. Your street comes first on the round tomorrow.'],
})
