import { noShiftingBlame } from '../../../src/rules/apology/no-shifting-blame.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noShiftingBlame, { flags: [], passes: [] })
