import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noExcuse = defineRule({
  id: 'no-excuse',
  dimension: 'apology',
  practice: 'P3',
  severity: 'warning',
  summary: 'Explain if it helps, but do not excuse.',
  why: 'Reasons for the brand are no use to the customer who waits.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" excuses the business.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      'Saturdays «are our busiest days».',
      '«These things happen», Dana.',
      'It was «out of our control».',
      '«To be fair», the driver had a long day.',
      'We are «short staffed» this week.',
      'Please understand that our drivers have «140 drops a day».',
    ],
    passes: [
      'The road was closed at noon; the van comes at six.',
      'The label tore, and we did not ring you.',
      'Nobody was at the desk on Monday, and that was wrong.',
      'The printer jammed, so I have written your new label by hand.',
      'I will not tell you that these things happen.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'excuse', 'hint'),
})
