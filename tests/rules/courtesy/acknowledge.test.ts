import { acknowledge } from '../../../src/rules/courtesy/acknowledge.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(acknowledge, {
  flags: [
    '«We hear you».',
    '«You have every right» to be cross.',
    '«Ah no», that is «grim».',
    "Well that's «no fun» on a birthday!",
    'We «feel your frustration».',
    "«I'd be fuming» too.",
  ],
  passes: [
    'Oh poor you, how terrible for you that somebody walked a whole street.',
    'Thank you for reaching out.',
    'Thanks for flying with us.',
    'Kindly revert with the particulars.',
    '"Fair point" is what the driver said.',
  ],
})
