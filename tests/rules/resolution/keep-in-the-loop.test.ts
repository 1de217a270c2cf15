import { keepInTheLoop } from '../../../src/rules/resolution/keep-in-the-loop.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(keepInTheLoop, { flags: [], passes: [] })
