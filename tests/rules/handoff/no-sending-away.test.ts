import { noSendingAway } from '../../../src/rules/handoff/no-sending-away.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noSendingAway, { flags: [], passes: [] })
