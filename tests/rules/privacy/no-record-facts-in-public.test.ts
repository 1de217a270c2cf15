import { noRecordFactsInPublic } from '../../../src/rules/privacy/no-record-facts-in-public.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noRecordFactsInPublic, {
  flags: [
    '«Your overdraft has been unpaid since May».',
    'According to your file you «missed three payments».',
    '«We can see that you bought two tests last week».',
    '«Your loan is in arrears» ma.',
    {
      situation: { thread: [{ from: 'customer', text: '@fernway why was I refused?' }], sector: 'finance' },
      reply: 'You were «refused credit because of your credit history».',
    },
  ],
  passes: [
    'Our own books are in arrears, not yours.',
    'You have had two days of silence from us.',
    'The test van was on your road by mistake.',
    'You have been very patient.',
    'The account of what happened is on its way to my manager.',
  ],
})
