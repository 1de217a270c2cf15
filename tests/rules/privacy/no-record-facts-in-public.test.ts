import { noRecordFactsInPublic } from '../../../src/rules/privacy/no-record-facts-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noRecordFactsInPublic, { flags: [], passes: [] })
