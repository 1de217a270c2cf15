import { noMinimising } from '../../../src/rules/apology/no-minimising.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noMinimising, {
  flags: [
    'it was «just a bit» late',
    '«At least nobody» was hurt.',
    'It «could have been worse».',
    '«A slight delay» is «not the end of» the world na.',
  ],
  passes: [
    'I have just a moment ago spoken to Sam, who has the parcel.',
    'It is not just a parcel, Dana, it is her birthday.',
    'Just to let you know: the van is ten minutes away.',
    'The delay was not minor and we will not call it that.',
  ],
})
