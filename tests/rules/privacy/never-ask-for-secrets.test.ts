import { neverAskForSecrets } from '../../../src/rules/privacy/never-ask-for-secrets.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(neverAskForSecrets, { flags: [], passes: [] })
