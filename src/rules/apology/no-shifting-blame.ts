import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noShiftingBlame = defineRule({
  id: 'no-shifting-blame',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not pass the blame on to end the matter.',
  why: 'The customer bought from you and not from your courier.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" hands the matter to somebody else.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      'That is «not our responsibility».',
      '«Contact your bank» about it.',
      'It is «nothing to do with us».',
      '«The courier is responsible» for that.',
      'That is «between you and» the seller.',
    ],
    passes: [
      'Our partner lost it, and I am sending another.',
      'I have rung the courier for you.',
      'We are responsible for whoever carries your parcel.',
      'The bank shows it by Tuesday.',
      'Your bank may take two days; ask for me if it takes longer.',
      'You were told it is "nothing to do with us". It is all to do with us.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'shift', 'warning'),
})
