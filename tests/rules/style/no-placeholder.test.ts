import { noPlaceholder } from '../../../src/rules/style/no-placeholder.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noPlaceholder, {
  flags: [
    'Hi «[CUSTOMER NAME]», kindly bear with us.',
    'Thanks for writing, «{customer}». – «[agent name]»',
    'Click «[link]» to track it.',
    '«insert name here», we are sorry',
  ],
  passes: [
    'Use <b> for bold in the forum.',
    'The photo [3] shows the gate.',
    'The link in the e-mail works now.',
    'Name the day, and Sam comes.',
  ],
})
