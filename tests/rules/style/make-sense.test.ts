import { makeSense } from '../../../src/rules/style/make-sense.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(makeSense, {
  flags: ['«refund, voucher, replacement, update, parcel, Dana, today, sorry, DM»'],
  passes: ['Dana, please keep the card until the driver has been.'],
})
