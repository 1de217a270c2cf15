import { giveATime } from '../../../src/rules/resolution/give-a-time.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(giveATime, { flags: [], passes: [] })
