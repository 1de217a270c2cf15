import { doSomething } from '../../../src/rules/resolution/do-something.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(doSomething, {
  flags: ['Streets have many doors.'],
  passes: ['We will ring the neighbour now.'],
})
