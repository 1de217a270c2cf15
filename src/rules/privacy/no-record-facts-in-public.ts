import { mask } from '../../mending/mask.ts'
import type { PiiType } from '../../scoring/report.ts'
import { disclosuresOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set(['health', 'financial', 'account_fact', 'location'])

export const noRecordFactsInPublic = defineRule({
  id: 'no-record-facts-in-public',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'critical',
  summary: 'What stands in the file stays in the file.',
  why: 'Money, health, purchases and whereabouts are told to the person, never to the street.',
  source: 'Guide, pii_disclosed; P7',
  messages: {
    disclosed: 'Tells the public about {kind}.',
    likely: 'Likely tells the public about {kind} (right in {share} likely finds of our training data).',
    echoed: 'Repeats {kind} in public; that the customer posted it does not make it safer.',
  },
  collects: 'pii_disclosed',
  examples: {
    flags: [
      '«You still owe us two months of rent».',
      '«You are two months behind on the rent».',
      'We gave you a «sedative for your anxiety».',
      '«Your balance is under a hundred».',
      '«You bought a pregnancy test on Sunday».',
      {
        situation: { thread: [{ from: 'customer', text: '@fernway my locker does not open any more' }] },
        reply: 'Your account was suspended because of three «missed payments».',
      },
    ],
    passes: [
      'The rent figure you posted is being checked.',
      'You are right about the balance of power at that desk.',
      'Your turn is next.',
      'The bill is void.',
      'You were left waiting in the rain.',
      {
        situation: { thread: [{ from: 'customer', text: 'My insulin was left at the wrong door' }] },
        reply: 'Your insulin is in the cold van now and with you in an hour.',
      },
      { situation: { visibility: 'private' }, reply: 'Your balance is under a hundred.' },
    ],
  },
  mend: mask,
  check: (reading, see) => disclosuresOf(reading, see, TYPES),
})
