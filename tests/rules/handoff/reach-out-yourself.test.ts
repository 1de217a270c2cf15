import { reachOutYourself } from '../../../src/rules/handoff/reach-out-yourself.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(reachOutYourself, {
  flags: [
    'Our «team will reach out» to you shortly, ma.',
    "I'll give you a call at six, and «we will call you» again once it is in the van.",
    'A «colleague will DM you».',
    "«We've messaged you», Dana.",
  ],
  passes: [
    'The driver will ring the bell twice.',
    'Our driver called at the green door.',
    'Sorry, Dana. DM us your address and we will call you.',
    { situation: { visibility: 'private' }, reply: 'I will ring you at six, Dana.' },
  ],
})
