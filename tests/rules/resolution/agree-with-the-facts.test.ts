import { agreeWithTheFacts } from '../../../src/rules/resolution/agree-with-the-facts.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(agreeWithTheFacts, { flags: [], passes: [] })
