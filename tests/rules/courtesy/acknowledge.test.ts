import { acknowledge } from '../../../src/rules/courtesy/acknowledge.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(acknowledge, { flags: [], passes: [] })
