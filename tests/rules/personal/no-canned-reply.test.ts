import { noCannedReply } from '../../../src/rules/personal/no-canned-reply.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noCannedReply, { flags: [], passes: [] })
