import { noThreat } from '../../../src/rules/courtesy/no-threat.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noThreat, { flags: [], passes: [] })
