import { inviteToPrivate } from '../../../src/rules/handoff/invite-to-private.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(inviteToPrivate, { flags: [], passes: [] })
