import { apologiseForTheHarm } from '../../../src/rules/apology/apologise-for-the-harm.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(apologiseForTheHarm, { flags: [], passes: [] })
