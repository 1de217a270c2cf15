import { noConditionalApology } from '../../../src/rules/apology/no-conditional-apology.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noConditionalApology, {
  flags: [
    '«Sorry if u» were inconvenienced',
    'We «apologize if you» have been affected by this.',
    '«Sorry should this have» caused any bother.',
    'Our «apologies for any inconvenience» caused o.',
    'We sincerely «regret any inconvenience» caused to you, ma.',
  ],
  passes: [
    'I am sorry. Whatever it takes, we will find it.',
    'Sorry this took two days. Is there any time tomorrow that suits you?',
    "Sorry Dana. If you like, Sam can bring it to your mum's house instead.",
    'We are sorry for the inconvenience.',
    'No if about it: we are sorry.',
  ],
})
