import { noHidingBehindPolicy } from '../../../src/rules/apology/no-hiding-behind-policy.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noHidingBehindPolicy, { flags: [], passes: [] })
