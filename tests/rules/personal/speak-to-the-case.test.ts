import { speakToTheCase } from '../../../src/rules/personal/speak-to-the-case.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(speakToTheCase, { flags: [], passes: [] })
