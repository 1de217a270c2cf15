import { mask } from '../../mending/mask.ts'
import type { PiiType } from '../../scoring/report.ts'
import { disclosuresOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set([
  'email',
  'phone',
  'address',
  'card',
  'bank_account',
  'national_id',
  'passport',
  'date_of_birth',
  'order_id',
  'account_id',
  'booking_ref',
  'ip',
  'credentials',
])

export const noIdentifierInPublic = defineRule({
  id: 'no-identifier-in-public',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'critical',
  summary: "No identifiers in public, not even the customer's own.",
  why: 'Whoever reads it can use it: to ask for the parcel, to pass a security check, to find the door.',
  source: 'Guide, pii_disclosed; P7',
  messages: {
    disclosed: 'Publishes {kind}.',
    likely: 'Likely publishes {kind} (right in {share} likely finds of our training data).',
    echoed: 'Repeats {kind} in public; that the customer posted it does not make it safer.',
  },
  collects: 'pii_disclosed',
  examples: {
    flags: [
      'Parcel «WF-4471-208» is at the depot.',
      'Your receipt went to «dana@example.com».',
      'The refund went to card «4242 4242 4242 4242».',
      'Order «GW-55102» leaves today.',
      'We sent it to «14 Alder Row».',
      {
        situation: {
          thread: [{ from: 'customer', text: '@fernway order GW-55102 never came, ring me on 07700 900812' }],
        },
        reply: 'We will ring you on «07700 900812», Dana.',
      },
    ],
    passes: [
      'Your parcel is at the depot.',
      'Flight SK 4127 leaves at nine.',
      'Version 8.4.2 is out.',
      'It costs £12.99.',
      'The lift at platform 3 works again.',
      {
        situation: {
          brand: {
            name: 'Fernway Parcels',
            handle: '@fernway',
            contacts: ['01632 960111', 'help@fernway.example'],
            agents: ['Imani'],
          },
        },
        reply: 'Imani is on 01632 960111 until eight, and at help@fernway.example.',
      },
      { situation: { visibility: 'private' }, reply: 'Order GW-55102 leaves today, Dana.' },
    ],
  },
  mend: mask,
  check: (reading, see) => disclosuresOf(reading, see, TYPES),
})
