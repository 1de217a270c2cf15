import { noAskingHighRiskData } from '../../../src/rules/privacy/no-asking-high-risk-data.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingHighRiskData, { flags: [], passes: [] })
