import { describe } from 'vitest'
import { gifts } from '../../src/acts/gifts.ts'
import { steps } from '../../src/acts/steps.ts'
import { facts, to } from './reading-of.ts'

describe('next steps', () => {
  facts(
    (reading) => steps(reading).length > 0,
    [
      ['what the business did is a step', 'We have refunded the delivery.', true],
      ['what it will do is a step', 'I will ring the depot now.', true],
      ['a working instruction is a step', 'Restart the app and the map loads.', true],
      [
        'a full answer is a step',
        { situation: to('Do you deliver on Sundays?'), reply: 'We deliver on Sundays from nine to one.' },
        true,
      ],
      ['"contact us" is none', 'Please contact us.', false],
      ['"we will look into it" is none', 'We will look into it.', false],
      [
        '"forwarded to the relevant department" is none',
        'This was forwarded to the relevant department.',
        false,
      ],
      [
        'passing praise on is none',
        { situation: to('Sam was lovely!'), reply: 'We will pass your comments on to Sam.' },
        false,
      ],
      ['a denied act is none', 'We have not sent the driver back for it.', false],
      ['help for another time is none', 'If you need anything else, we can check it.', false],
      ['a trial in a question is a working instruction', 'Could you try restarting the app?', true],
      ['a person with a name who acts is a step', 'Marek will fetch it.', true],
      ['so that the brand can help is none', 'Send us a photo so that we can help.', false],
      ['a question proposes nothing yet', 'Shall we send another?', false],
      ['a supposed act is none', 'If we refund it, you will know.', false],
      ['a plain send-off to a form is none', 'Fill in the form on our website.', false],
    ],
  )
})

describe('goodwill', () => {
  facts(
    (reading) => gifts(reading).length > 0,
    [
      ['a voucher goes beyond what is owed', 'A voucher is on its way.', true],
      ['a waived fee goes beyond', 'We have waived the fee.', true],
      ['a replacement plus refund goes beyond', 'Your refund is on its way plus a new one.', true],
      ['a plain refund is owed', 'We have refunded you.', false],
      ['a plain replacement is owed', 'A new one left today.', false],
      ['a refused discount gives nothing', 'We cannot offer a discount.', false],
      ['a denied gift gives nothing', 'Your next delivery is not free.', false],
      ['a wish of the customer gives nothing', 'You would like us to give you a voucher.', false],
      ['an if gives nothing', 'If we waive the fee, you hear from us.', false],
    ],
  )
})
