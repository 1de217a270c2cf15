import { noAskingAddressInPublic } from '../../../src/rules/privacy/no-asking-address-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingAddressInPublic, { flags: [], passes: [] })
