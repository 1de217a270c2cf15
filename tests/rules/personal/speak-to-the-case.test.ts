import { speakToTheCase } from '../../../src/rules/personal/speak-to-the-case.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(speakToTheCase, {
  flags: [
    'So your «door is red, the one we knocked was green, and the parcel» sits there. Sorry!',
    'A «birthday parcel left at a green door», and we are mortified.',
    {
      situation: { thread: [{ from: 'customer', text: '@fernway abeg my wig never reach since Tuesday' }] },
      reply: 'Your «wig left Lagos on Tuesday» and is with the rider now.',
    },
    {
      situation: { thread: [{ from: 'customer', text: '@fernway charged me ₹499 twice for COD' }] },
      reply: 'The second «COD charge of ₹499» is being reversed.',
    },
  ],
  passes: [
    'Kindly DM your details so we can assist you better.',
    'Sorry for the experience. Our team is on it.',
    'Whatever you need, we are here to help.',
    "So sorry about this Dana! We'll get it sorted.",
  ],
})
