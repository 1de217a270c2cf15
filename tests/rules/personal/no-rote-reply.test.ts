import { noRoteReply } from '../../../src/rules/personal/no-rote-reply.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noRoteReply, { flags: [], passes: [] })
