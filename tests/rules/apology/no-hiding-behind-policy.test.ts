import { noHidingBehindPolicy } from '../../../src/rules/apology/no-hiding-behind-policy.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noHidingBehindPolicy, {
  flags: [
    'Under our «terms and conditions» a neighbour counts as delivered.',
    '«As per company policy we are unable to refund» this amount, kindly bear with us.',
    'Please refer to «clause 7» of the T&Cs.',
    'You «are not eligible» for compensation.',
    '«no refunds» after 7 days sorry',
  ],
  passes: [
    'We rewrote the rule about neighbours after your post.',
    'Our driver broke our own rule: nothing goes to a neighbour without a yes from you.',
    'The policy you mean ended in May. You get the full refund today.',
    'You are covered for this, Dana, and the money goes back today.',
  ],
})
