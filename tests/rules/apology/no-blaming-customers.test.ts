import { noBlamingCustomers } from '../../../src/rules/apology/no-blaming-customers.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBlamingCustomers, { flags: [], passes: [] })
