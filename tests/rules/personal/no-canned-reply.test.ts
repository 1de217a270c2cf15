import { noCannedReply } from '../../../src/rules/personal/no-canned-reply.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noCannedReply, {
  flags: [
    '«Dear customer, kindly accept our apologies for the inconvenience caused.»',
    '«Noted.»',
    "«We're sorry about this! Shoot us a DM and we'll take a look.»",
    '«Apologies for the experience, our team will get back to you shortly.»',
    '«Hi Dana! Thanks for reaching out. We take all feedback seriously.»',
  ],
  passes: [
    'Ah Dana, a green door on a birthday! The driver is walking it round now.',
    "Sam mixed up 14 and 41, so your mum's parcel sat at the green door for two days.",
    {
      situation: { thread: [{ from: 'customer', text: 'the lift at the mall is down again' }] },
      reply: 'The lift engineer is in the shaft now and the lift runs again from four.',
    },
  ],
})
