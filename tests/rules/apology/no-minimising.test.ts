import { noMinimising } from '../../../src/rules/apology/no-minimising.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noMinimising, { flags: [], passes: [] })
