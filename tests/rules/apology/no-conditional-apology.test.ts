import { noConditionalApology } from '../../../src/rules/apology/no-conditional-apology.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noConditionalApology, { flags: [], passes: [] })
