import { neverAskForSecrets } from '../../../src/rules/privacy/never-ask-for-secrets.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(neverAskForSecrets, {
  flags: [
    'Kindly share the «OTP» sent to your number to complete the process.',
    { situation: { visibility: 'private' }, reply: 'whats «ur password»? i will check it for you' },
    {
      situation: { visibility: 'private' },
      reply: 'Please send «your p a s s w o r d» so that I can log in.',
    },
    { situation: { visibility: 'private' }, reply: 'I just need your «CVV» to put the money back.' },
    { situation: { visibility: 'private' }, reply: 'Abeg send your «debit card number» make we reverse am.' },
  ],
  passes: [
    'Nobody at Fernway needs your password.',
    {
      situation: { visibility: 'private' },
      reply: 'The refund goes back to the card you paid with; you need to send us nothing.',
    },
    "Please don't share your OTP with anybody who rings you.",
    { situation: { visibility: 'private' }, reply: 'You can reset your password in the app under Settings.' },
    'The driver leaves a card with a number on it when you are out.',
  ],
})
