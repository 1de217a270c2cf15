import { noShiftingBlame } from '../../../src/rules/apology/no-shifting-blame.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noShiftingBlame, {
  flags: [
    '«We only host» the listing, «the seller must answer».',
    'This «isnt our fault».',
    'You will need to «raise it with the retailer».',
    '«Speak to the airline», not us.',
    '«Not our department».',
  ],
  passes: [
    'It does not matter whose van it was: we sold you the delivery.',
    "I spoke to your bank's desk with you on the line, and they see the money.",
    'The seller and I have talked; a second one leaves today.',
    'We will not send you from desk to desk. I am staying on it.',
  ],
})
