import { noThreat } from '../../../src/rules/courtesy/no-threat.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noThreat, {
  flags: [
    '«You will be hearing from» our «lawyers».',
    'This is «slander» and we have your address.',
    '«Final warning».',
    '«Take that down by Friday».',
    '«Be careful what you» post.',
  ],
  passes: [
    'Please take the photo down: your number is on the label.',
    'The food court entrance is where Sam waits.',
    'We will pursue every lead until it turns up.',
    'Would you like to take this further and make a complaint?',
    'The road is closed, so the van comes by the lane.',
  ],
})
