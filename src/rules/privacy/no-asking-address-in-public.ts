import { askInPrivate } from '../../mending/ask-in-private.ts'
import type { PiiType } from '../../scoring/report.ts'
import { requestsOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set(['address'])

export const noAskingAddressInPublic = defineRule({
  id: 'no-asking-address-in-public',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'error',
  summary: 'Never ask for a home address in public.',
  why: 'It tells everybody where to find somebody who is angry, alone or away.',
  source: 'Guide, pii_requested; P7',
  messages: {
    found: 'Asks for {kind} in public.',
  },
  collects: 'pii_requested',
  examples: {
    flags: [
      'Just type your «address» below.',
      'What is your «postcode», Dana?',
      'Can you tell us the «first line» of your «address»?',
      'Drop your «address» here.',
      '«What street are» you on?',
    ],
    passes: [
      'DM us your address.',
      'Which store was it?',
      'The depot address is on our page.',
      'Which city are you in?',
      'We know the road you mean.',
      "Please don't post your address here, Dana.",
      { situation: { visibility: 'private' }, reply: 'What is your address, Dana?' },
    ],
  },
  mend: askInPrivate,
  check: (reading, see) => requestsOf(reading, see, TYPES),
})
