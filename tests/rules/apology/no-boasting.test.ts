import { noBoasting } from '../../../src/rules/apology/no-boasting.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBoasting, { flags: [], passes: [] })
