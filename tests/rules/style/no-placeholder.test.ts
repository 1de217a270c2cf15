import { noPlaceholder } from '../../../src/rules/style/no-placeholder.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noPlaceholder, { flags: [], passes: [] })
