import { offerGoodwill } from '../../../src/rules/resolution/offer-goodwill.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(offerGoodwill, {
  flags: [
    '«Flowers» for your mum are in the van too.',
    'We will give u «20% off»',
    'Next delivery «is on us».',
    "We've added 500 «bonus points».",
    'Please have a «coffee on us while» you wait.',
    'Your money is back, and «a new one is» on the van.',
    'We are «taking £10 off your» next parcel.',
    'Hot food is «paid by us» tonight.',
    'There is a family pass «in it for you».',
  ],
  passes: [
    'We do not give vouchers.',
    'The driver is free at six.',
    'We will swap the lamp free of charge.',
    'Feel free to write to us.',
    'You get a new one or your money back.',
    'Shall we send a voucher?',
    {
      situation: { thread: [{ from: 'customer', text: 'Why was I billed a late fee?' }] },
      reply: 'The late fee is scrapped, it was our error.',
    },
    'Unfortunately we cannot offer a discount.',
  ],
})
