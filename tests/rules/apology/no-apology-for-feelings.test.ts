import { noApologyForFeelings } from '../../../src/rules/apology/no-apology-for-feelings.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noApologyForFeelings, {
  flags: [
    '«Sorry you felt» ignored Dana.',
    'Very «sorry u feel» this way',
    'We «regret that you were dissatisfied» with the courier.',
    'We «apologize that you took» it that way.',
    '«Sorry that this was not to your liking».',
    "I'm «sorry you're upset» about the parcel.",
  ],
  passes: [
    'You have every right to feel let down, and we are sorry for the wrong door.',
    'I feel awful about this and I am sorry.',
    'Sorry you were charged twice for one parcel.',
    'Sorry about that. If you feel unwell, please see a doctor first.',
    'So sorry you never got a reply from us.',
  ],
})
