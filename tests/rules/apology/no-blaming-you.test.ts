import { noBlamingYou } from '../../../src/rules/apology/no-blaming-you.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBlamingYou, { flags: [], passes: [] })
