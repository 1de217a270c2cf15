import { noExcuse } from '../../../src/rules/apology/no-excuse.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noExcuse, { flags: [], passes: [] })
