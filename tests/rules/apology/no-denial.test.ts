import { noDenial } from '../../../src/rules/apology/no-denial.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noDenial, { flags: [], passes: [] })
