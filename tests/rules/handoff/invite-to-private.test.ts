import { inviteToPrivate } from '../../../src/rules/handoff/invite-to-private.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(inviteToPrivate, {
  flags: [
    'So sorry Dana, «pls DM us ur» tracking no',
    'Thanks for flagging. Kindly «send us a DM with» the AWB.',
    "Oh no, Dana! «Slide into our DMs» and we'll sort it.",
    'Sorry about that, Dana. If you would rather not talk here, «our inbox is open».',
    "Ah no! «Give us a DM» there and we'll sort it.",
  ],
  passes: [
    'DM us.',
    'We have sent you a message.',
    'Sorry, we will never DM you a payment link.',
    'Sorry Dana, my colleague will message you.',
  ],
})
