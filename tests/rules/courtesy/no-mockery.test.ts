import { noMockery } from '../../../src/rules/courtesy/no-mockery.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noMockery, { flags: [], passes: [] })
