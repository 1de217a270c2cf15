import { oneApologyIsEnough } from '../../../src/rules/apology/one-apology-is-enough.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(oneApologyIsEnough, { flags: [], passes: [] })
