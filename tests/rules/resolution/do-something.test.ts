import { doSomething } from '../../../src/rules/resolution/do-something.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(doSomething, {
  flags: ['Ours is a busy street.'],
  passes: ['We will ring the neighbour now.'],
})
