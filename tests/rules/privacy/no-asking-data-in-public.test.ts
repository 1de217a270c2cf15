import { noAskingDataInPublic } from '../../../src/rules/privacy/no-asking-data-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingDataInPublic, { flags: [], passes: [] })
