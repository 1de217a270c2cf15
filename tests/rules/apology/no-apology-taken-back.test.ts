import { noApologyTakenBack } from '../../../src/rules/apology/no-apology-taken-back.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noApologyTakenBack, {
  flags: [
    '«Sorry for the inconvenience, but you failed» to give the gate code.',
    '«Apologies, but our driver says» he rang twice.',
    '«sorry dana but u should have checked» with the neighbours',
    'We are «sorry for the delay; however, you did not provide» a door number.',
    '«Sorry to hear that, although our records confirm» delivery.',
  ],
  passes: [
    'Sorry about this. It is a busy road, but that is no reason to miss a red door.',
    'Sorry for the hassle o, but we dey bring am today.',
    'I am sorry about the door, and yet I am glad you told us.',
    'Sorry, Dana. I know that does not bring the birthday back, but the parcel comes tonight with a card from us.',
  ],
})
