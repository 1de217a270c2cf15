import { mask } from '../../mending/mask.ts'
import type { PiiType } from '../../scoring/report.ts'
import { disclosuresOf } from '../privacy-checks.ts'
import { defineRule } from '../rule.ts'

const TYPES: ReadonlySet<PiiType> = new Set(['full_name'])

export const noFullNameInPublic = defineRule({
  id: 'no-full-name-in-public',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'critical',
  summary: 'No surname that the platform does not show.',
  why: 'A nickname is a choice; unmasking it is a threat.',
  source: 'Guide, pii_disclosed; P7',
  messages: {
    disclosed: 'Publishes {kind}.',
    likely: 'Likely publishes {kind} (right in {share} likely finds of our training data).',
    echoed: 'Repeats {kind} in public; that the customer posted it does not make it safer.',
  },
  collects: 'pii_disclosed',
  examples: {
    flags: [
      'Mrs «Begum», the parcel is back in the van.',
      'Dana «Pettigrew», your parcel is here.',
      'Dear Mr «Okonjo», we are sorry.',
      'Ms «Jalloh», please call in.',
      'Miss «Farida Jalloh», your parcel is at the depot.',
      {
        situation: { customer: { name: 'redhatfox', handle: '@redhatfox' } },
        reply: 'Ms «Okafor», we are sorry about that. The van is on your road.',
      },
    ],
    passes: [
      'Dana Okafor, your parcel is here.',
      'Dana, your parcel is here.',
      'Hi Dana. Mark from the depot will ring.',
      'Mrs Okafor, the part is on order.',
      'Thanks, Dana. – Imani',
      {
        situation: {
          thread: [{ from: 'customer', text: 'I am Farida Jalloh and I booked the van for noon' }],
          customer: { name: '', handle: '@fj' },
        },
        reply: 'Thank you, Ms Jalloh. The van is on your road.',
      },
    ],
  },
  mend: mask,
  check: (reading, see) => disclosuresOf(reading, see, TYPES),
})
