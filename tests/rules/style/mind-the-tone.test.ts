import { mindTheTone } from '../../../src/rules/style/mind-the-tone.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(mindTheTone, { flags: [], passes: [] })
