import { dropDefence } from '../../mending/drop-defence.ts'
import { defensiveness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const readsAsDefensive = defineRule({
  id: 'reads-as-defensive',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not defend, in any words.',
  why: 'Blame, denial and excuse need no trigger words; readers feel them all the same.',
  source: 'Guide, defensive; a linear model trained on judged replies (data/training)',
  messages: {
    read: 'Reads as a defence: it answers the complaint with the business, not with help.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«Drivers follow the route they are given and a green door is what was on the label.»',
      "«Photos don't lie, and ours has a door in it.»",
      '«Other people on the street managed, so perhaps check your own door first.»',
      '«We delivered, you just happened to be out, as people tend to be.»',
      '«Perhaps a red door is harder to find than you imagine.»',
    ],
    passes: [
      'The driver is going back for it now, Dana.',
      'We are sorry, the label was wrong and that is on us.',
      'Which colour is your door, Dana?',
      'We can ring you ten minutes before, or you leave a note for the driver.',
      'It left the depot at nine and the driver has the right door now.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    const { read } = defensiveness(reading)
    if (read) see({ message: 'read', span: read })
  },
})
