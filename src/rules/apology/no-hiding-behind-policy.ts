import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noHidingBehindPolicy = defineRule({
  id: 'no-hiding-behind-policy',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not hide behind rules.',
  why: 'A rule quoted as a shield says that the case does not matter.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" hides behind a rule.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«As per our terms», claims take a month.',
      'This «is clearly stated on our website».',
      '«We do not offer refunds» for late parcels.',
      'Delivery fees are «non-refundable».',
      '«Our policy is» to leave parcels with a neighbour.',
    ],
    passes: [
      'You have thirty days to claim, and I have filled in the first page for you.',
      'The rule is wrong for your case, so I have waived the fee.',
      'Claims are free until Friday; here is what we need from you by message: nothing.',
      'You can change the day in the app at no cost.',
      'I have asked for an exception and write back by noon.',
      'Our driver told you "policy is policy". That was no answer, and I am sorry.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'policy', 'warning'),
})
