import { readsAsHollow } from '../../../src/rules/apology/reads-as-hollow.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(readsAsHollow, {
  flags: [],
  passes: ['Sorry for the wait. Your street comes first on the round tomorrow.'],
})
