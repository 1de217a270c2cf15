import { noAskingHighRiskData } from '../../../src/rules/privacy/no-asking-high-risk-data.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingHighRiskData, {
  flags: [
    'Kindly share your «PAN» card number.',
    'whats ur «dob»?',
    'Please provide your «account number and sort code» here so the refund can be made.',
    "Send a photo of your «driver's licence» in the comments.",
    'What «medication» are you on?',
  ],
  passes: [
    'Happy birthday to your mum, Dana!',
    'Nobody will ask you for your passport to fetch a parcel.',
    'Please take down the photo of your passport.',
    'Your bank shows the refund by Tuesday.',
    'DM us your date of birth and the postcode, please.',
  ],
})
