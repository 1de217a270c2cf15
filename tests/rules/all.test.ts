import { replyRules } from '../../src/rules/index.ts'
import { testRule } from '../support/test-rule.ts'
for (const rule of replyRules) testRule(rule, { flags: [], passes: [] })
