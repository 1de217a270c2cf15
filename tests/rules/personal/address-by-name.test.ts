import { addressByName } from '../../../src/rules/personal/address-by-name.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(addressByName, { flags: [], passes: [] })
