import { noInsult } from '../../../src/rules/courtesy/no-insult.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noInsult, { flags: [], passes: [] })
