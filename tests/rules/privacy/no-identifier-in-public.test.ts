import { noIdentifierInPublic } from '../../../src/rules/privacy/no-identifier-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noIdentifierInPublic, { flags: [], passes: [] })
