import { askInPrivate } from '../../mending/ask-in-private.ts'
import type { PiiType } from '../../scoring/report.ts'
import { requestsOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set([
  'order_id',
  'email',
  'phone',
  'account_id',
  'booking_ref',
  'full_name',
  'ip',
])

export const noAskingDataInPublic = defineRule({
  id: 'no-asking-data-in-public',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'error',
  summary: 'Do not ask for personal data where it would stand in public.',
  why: 'The customer will answer where they were asked.',
  source: 'Guide, pii_requested; P7',
  messages: {
    found: 'Asks for {kind} in public.',
  },
  collects: 'pii_requested',
  examples: {
    flags: [
      'Please post your «order number» below.',
      'What is your «email»?',
      'Could you confirm your «full name»?',
      'Drop your «phone number» here.',
      'Which «account number» is it?',
      'Can you tell us your «tracking number», Dana?',
    ],
    passes: [
      'Please send us a private message with your order number.',
      'Which store was it?',
      "Don't post your order number here.",
      'Which model is it?',
      'What time did you order?',
      {
        situation: { visibility: 'private' },
        reply: 'Could you give me the order number and the e-mail on the account?',
      },
    ],
  },
  mend: askInPrivate,
  check: (reading, see) => requestsOf(reading, see, TYPES),
})
