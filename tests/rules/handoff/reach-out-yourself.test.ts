import { reachOutYourself } from '../../../src/rules/handoff/reach-out-yourself.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(reachOutYourself, { flags: [], passes: [] })
