import { unhollow } from '../../mending/unhollow.ts'
import { hollowApology } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const readsAsHollow = defineRule({
  id: 'reads-as-hollow',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Be sorry for what was done, in any words.',
  why: 'Regret for how it was taken, or in the same breath as a "but", is no regret to whoever reads it.',
  source: 'Guide, apology: hollow; a linear model trained on judged replies (data/training)',
  messages: {
    read: 'Reads as an apology that is none: it regrets the reaction, doubts the harm or takes itself back.',
  },
  sets: { apology: 'hollow' },
  examples: {
    flags: [
      '«Sorry that it seemed slow to you, but two days is normal for us.»',
      '«Pity that it came across that way, Dana, but the card was left.»',
      '«Apologies, but the label you gave us was unclear.»',
      '«Sorry your disappointment got the better of you, the van was on time.»',
      '«Sorry the day did not suit, but a door is a door.»',
    ],
    passes: [
      'We are sorry your parcel went to the wrong door.',
      'I am sorry for the two days of silence, Dana.',
      'The van was on time.',
      'Sorry about the wrong door, and thank you for telling us.',
      'Sorry for the wait. Your parcel is on the van and with you by noon.',
    ],
  },
  mend: unhollow,
  check(reading, see) {
    const { read } = hollowApology(reading)
    if (read) see({ message: 'read', span: read })
  },
})
