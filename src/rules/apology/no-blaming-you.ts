import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noBlamingYou = defineRule({
  id: 'no-blaming-you',
  dimension: 'apology',
  practice: 'P3',
  severity: 'critical',
  summary: 'Never put it on the customer.',
  why: 'Blame in public tells every reader that they would be next.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" puts it on the customer.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«You should have read» the card our driver left.',
      '«You failed» to put a number on the door.',
      '«Had you» been at home, the parcel would be with you.',
      'Honestly, this was «your own fault».',
      '«You people» never check the tracking page.',
      '«You were told» that the van comes before noon.',
    ],
    passes: [
      'You should have been told on Monday, and nobody rang you.',
      'You should have received it two days ago. That was our mistake.',
      "Could you tell us what colour the neighbour's door is?",
      'Had we rung you first, the parcel would not be at the green door.',
      'You did everything right, Dana: the number is on the door.',
      'It was not your fault, Dana. The label was.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'blame-you'),
})
