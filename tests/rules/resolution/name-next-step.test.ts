import { nameNextStep } from '../../../src/rules/resolution/name-next-step.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(nameNextStep, {
  flags: [
    '«A replacement has been dispatched».',
    '«Ive asked» the driver to go back for it.',
    '«We are bringing» it round «tonight».',
    '«We have reversed» the debit sir.',
  ],
  passes: [
    'We will get back to you at the earliest.',
    'Forwarded to the relevant department.',
    'Kindly do the needful.',
    'Have you restarted the app?',
    'Your comments have been noted.',
  ],
})
