import { noDenial } from '../../../src/rules/apology/no-denial.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noDenial, {
  flags: [
    '«This is simply incorrect».',
    '«We never received» any complaint from you.',
    '«With respect», the «parcel was handed» over.',
    '«We dispute» this version of events.',
    '«Our driver says» he rang the bell twice. «Are you sure» you were in?',
  ],
  passes: [
    'We do not doubt you for a second, Dana.',
    'I have read our records and they do not tell the whole story, so I rang the driver.',
    'It is true that nobody answered you for two days.',
    'That is not how we want to treat anybody, and we are sorry.',
    'We are not going to argue with you about the colour of a door.',
  ],
})
