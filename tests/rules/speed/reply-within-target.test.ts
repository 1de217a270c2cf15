import { replyWithinTarget } from '../../../src/rules/speed/reply-within-target.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(replyWithinTarget, { flags: [], passes: [] })
