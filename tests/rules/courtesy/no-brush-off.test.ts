import { noBrushOff } from '../../../src/rules/courtesy/no-brush-off.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBrushOff, { flags: [], passes: [] })
