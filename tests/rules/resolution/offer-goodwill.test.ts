import { offerGoodwill } from '../../../src/rules/resolution/offer-goodwill.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(offerGoodwill, {
  flags: [
    '«Flowers» for your mum are in the van too.',
    'We will give u «20% off»',
    'Next delivery «is on us».',
    "We've added 500 «bonus points».",
    'Please have a coffee «on us» while you wait.',
  ],
  passes: [
    'We do not give vouchers.',
    'The driver is free at six.',
    'Unfortunately we cannot offer a discount.',
  ],
})
