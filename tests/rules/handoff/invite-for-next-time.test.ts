import { inviteForNextTime } from '../../../src/rules/handoff/invite-for-next-time.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(inviteForNextTime, { flags: [], passes: [] })
