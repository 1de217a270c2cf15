import { noBoasting } from '../../../src/rules/apology/no-boasting.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noBoasting, {
  flags: [
    '«We always strive» to deliver the «best service» possible.',
    '«Our reputation speaks» for itself.',
    'We have «won several awards for» our service.',
    '«Most of our customers love» our drivers.',
  ],
  passes: [
    'The best thing we can do now is bring it round, and Sam is on the way.',
    'In 10 minutes the van is at your door.',
    'Our five vans on your side of town all look for it now.',
    'We promised a happy birthday and did not deliver one.',
  ],
})
