import { noExcuse } from '../../../src/rules/apology/no-excuse.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noExcuse, {
  flags: [
    'Due to «high volumes», replies take longer than usual.',
    '«Nobody is perfect».',
    "«We're only human» and «mistakes do happen».",
    '«Due to bad weather» the vans are delayed.',
    'We are currently experiencing a «high number» of calls.',
    '«In fairness» to the lads, it was fierce busy.',
  ],
  passes: [
    'There is snow on the hill tonight, so I have asked for the big van: it is with you by nine.',
    'The lines were busy all morning and you were left ringing. That is on us.',
    'Are you free between four and six? I know you are busy with the party.',
    'The fault was a worn belt in our sorting hall, and it is replaced.',
  ],
})
