import { acknowledgeTheComplaint } from '../../../src/rules/courtesy/acknowledge-the-complaint.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(acknowledgeTheComplaint, { flags: [], passes: [] })
