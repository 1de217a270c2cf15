import { acknowledgeTheComplaint } from '../../../src/rules/courtesy/acknowledge-the-complaint.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(acknowledgeTheComplaint, {
  flags: [
    'Kindly send us your AWB number in DM.',
    'Dear customer, your query has been registered.',
    'Thank you for your interest in Fernway.',
    'Reset the app and the map loads.',
  ],
  passes: [
    'Oh no, Dana! A green door?',
    "Ah Dana, that's rotten.",
    'We hear you, and the driver is going back.',
    'I would be furious too.',
    'Thx for flagging this Dana',
  ],
})
