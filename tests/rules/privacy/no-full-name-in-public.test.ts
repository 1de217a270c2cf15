import { noFullNameInPublic } from '../../../src/rules/privacy/no-full-name-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noFullNameInPublic, { flags: [], passes: [] })
