import { saySorry } from '../../../src/rules/apology/say-sorry.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(saySorry, { flags: [], passes: [] })
