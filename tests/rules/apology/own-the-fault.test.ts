import { ownTheFault } from '../../../src/rules/apology/own-the-fault.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(ownTheFault, {
  flags: [
    '«We dropped the ball» here.',
    'Its «our fault» and «we own it».',
    '«We made a hames» of it: «our own fault».',
    '«We messed up», no two ways about it.',
    'This «should never have» happened to you.',
  ],
  passes: [
    'We never said it was our mistake.',
    'Tell us whether the fault was ours.',
    'We will make sure it does not happen again.',
    'Sorry for the delay.',
    'We take full care of every parcel.',
  ],
})
