import { ownTheFault } from '../../../src/rules/apology/own-the-fault.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(ownTheFault, { flags: [], passes: [] })
