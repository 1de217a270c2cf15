import { safetyFirst } from '../../../src/rules/resolution/safety-first.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(safetyFirst, { flags: [], passes: [] })
