import { askInPrivate } from '../../mending/ask-in-private.ts'
import type { PiiType } from '../../scoring/report.ts'
import { requestsOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set([
  'bank_account',
  'national_id',
  'passport',
  'date_of_birth',
  'health',
])

export const noAskingHighRiskData = defineRule({
  id: 'no-asking-high-risk-data',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'critical',
  summary: 'Never ask for bank, identity or health data in public.',
  why: 'One answer is enough to take over an account.',
  source: 'Guide, pii_requested; P7',
  messages: {
    found: 'Asks for {kind} in public.',
  },
  collects: 'pii_requested',
  examples: {
    flags: [
      'Reply with your «date of birth».',
      'Post a photo of your «passport» here.',
      'Please share your «sort code».',
      'Send your «national insurance» number below.',
      'Tell us «what your condition is» in a comment.',
      'We need your «IBAN» for the refund, Dana.',
    ],
    passes: [
      'Which branch was it?',
      'What day did you fly?',
      "Don't post your date of birth here.",
      'Send us a private message and we will check who you are.',
      'Which size did you order?',
      'The passport office sent it with us on Monday, and the van has it now.',
      {
        situation: { visibility: 'private' },
        reply: 'May I have your sort code and account number for the refund?',
      },
    ],
  },
  mend: askInPrivate,
  check: (reading, see) => requestsOf(reading, see, TYPES),
})
