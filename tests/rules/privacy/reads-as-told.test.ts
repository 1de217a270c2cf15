import { readsAsTold } from '../../../src/rules/privacy/reads-as-told.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(readsAsTold, {
  flags: ['«The second reminder in April was never paid, hence the lock on the cabinet.»'],
  passes: [
    'We are sorry, Dana. The driver has the right door now.',
    'The van is out and will ring before it comes.',
    'Thank you for telling us, the depot is looking for it.',
  ],
})
