import { noMockery } from '../../../src/rules/courtesy/no-mockery.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noMockery, {
  flags: [
    '«Somebody got out of bed» on the wrong side.',
    '«What a tragedy,» a parcel next door.',
    '«Thanks for the essay».',
    '«Good luck with that».',
    '«Bless your heart».',
    '«Slow clap» for the detective.',
    'Sorry, our «crystal ball» is in for repair.',
  ],
  passes: [
    'Good luck to your mum, and happy birthday.',
    'Thanks for the photo, it shows the gate.',
    'It would help to read the label, so I have asked the driver for a photo.',
    'A nice idea: your neighbour holds the key until six.',
    'It is a shame about the birthday, and we are sorry.',
  ],
})
