import { keepSumsPrivate } from '../../../src/rules/resolution/keep-sums-private.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(keepSumsPrivate, { flags: [], passes: [] })
