import { noApologyForFeelings } from '../../../src/rules/apology/no-apology-for-feelings.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noApologyForFeelings, { flags: [], passes: [] })
