import { keepInTheLoop } from '../../../src/rules/resolution/keep-in-the-loop.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(keepInTheLoop, {
  flags: [
    "«We'll update you» once the driver is back.",
    'It will reach you «tomorrow» itself.',
    "I'll «give you a shout at 4pm,» it will be there «by then».",
    'We «will let you know» when he has it.',
    'Ask for «Marguerite» at the depot.',
    'The van is with you «inside two hours».',
    'How about we bring it «tomorrow»?',
    '«Allow three working days» for the money.',
  ],
  passes: [
    'We will check asap.',
    'It came last Monday.',
    'Did you get it this morning?',
    "We won't leave it there.",
    'Saturday was our mistake.',
    'You can report it until noon.',
    'Have a great weekend, Dana.',
    'The depot runs a tour every Tuesday.',
  ],
})
