import { sayWhatHappensNext } from '../../../src/rules/resolution/say-what-happens-next.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(sayWhatHappensNext, {
  flags: [
    'Kindly bear with us as we escalate internally.',
    'Sorry o. We hear you.',
    'Your complaint has been forwarded to the concerned team.',
  ],
  passes: [
    'The rider is bringing it to your red door now.',
    "We've booked the van again for tonight.",
    'I am walking round to the green door myself, and I will ring your bell.',
  ],
})
