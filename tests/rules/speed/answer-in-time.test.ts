import { answerInTime } from '../../../src/rules/speed/answer-in-time.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(answerInTime, { flags: [], passes: [] })
