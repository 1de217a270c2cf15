import { noAskingDataInPublic } from '../../../src/rules/privacy/no-asking-data-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noAskingDataInPublic, {
  flags: [
    'Can you share the «booking reference»?',
    "Sorry Dana! What's your «e-mail address»?",
    'Comment your «order number» and we will check o',
  ],
  passes: [
    'Your order number is safe with us; there is no need to post it.',
    'Our number is on the card the driver left.',
    'What is the barcode on the box?',
    'The e-mail we sent you had the wrong day in it.',
  ],
})
