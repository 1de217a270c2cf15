import { noPingPong } from '../../../src/rules/handoff/no-ping-pong.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noPingPong, { flags: [], passes: [] })
