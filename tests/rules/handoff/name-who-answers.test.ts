import { nameWhoAnswers } from '../../../src/rules/handoff/name-who-answers.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(nameWhoAnswers, { flags: [], passes: [] })
