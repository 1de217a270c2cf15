import { strike } from '../../mending/strike.ts'
import type { PiiType } from '../../scoring/report.ts'
import { requestsOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set(['credentials', 'card'])

export const neverAskForSecrets = defineRule({
  id: 'never-ask-for-secrets',
  dimension: 'privacy',
  practice: 'P22',
  severity: 'critical',
  summary: 'Never ask for secrets, on any channel.',
  why: 'Whoever asks for a PIN in a message teaches customers to tell it to thieves.',
  source: 'Guide, pii_requested; P22',
  messages: {
    found: 'Asks for {kind}.',
  },
  collects: 'pii_requested',
  examples: {
    flags: [
      'What is «your password»?',
      'Send me the «long card number», Dana, and the refund leaves tonight.',
      'Please confirm «your PIN».',
      {
        situation: { visibility: 'private' },
        reply: 'To find your parcel, please send the «security code» on your card.',
      },
      'Reply with your «memorable word».',
    ],
    passes: [
      'Never tell anyone your PIN, Dana, not even us.',
      'You can change the code in the app.',
      { situation: { visibility: 'private' }, reply: 'What is your order number?' },
      'The card reader in our van is fixed.',
      'We will never ask for a password.',
    ],
  },
  mend: strike,
  check: (reading, see) => requestsOf(reading, see, TYPES),
})
