import { noApologyTakenBack } from '../../../src/rules/apology/no-apology-taken-back.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noApologyTakenBack, { flags: [], passes: [] })
