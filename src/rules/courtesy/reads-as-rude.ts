import { dropDefence } from '../../mending/drop-defence.ts'
import { rudeness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

/** Below this probability contempt is likely, not plain: the reply is to be rewritten, but nobody is kept from posting it. */
const PLAIN = 0.8

export const readsAsRude = defineRule({
  id: 'reads-as-rude',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'critical',
  summary: 'No contempt, in any words.',
  why: 'Mockery and contempt need no insults; the public reads the tone of the whole.',
  source: 'Guide, discourteous; a linear model trained on judged replies (data/training)',
  messages: {
    read: 'Reads as contempt or mockery.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      '«It is a parcel, not a rocket, just a thought.»',
      "«Sorry you can't read a card 🙄»",
      "«It's a door, not an exam 🙄»",
      '«Nobody stops you painting it red 🙄»',
      '«You could maybe own a bell, just a thought 😏»',
    ],
    passes: [
      'The driver is going back for it now, Dana.',
      'Which colour is your door, Dana? 🙂',
      'Enjoy the party, and thank you for your patience.',
      'Nobody should wait two days for a birthday parcel, and you did. We are sorry.',
      'You could leave a note for the driver, or we ring you ten minutes before.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    const { read, sure } = rudeness(reading)
    if (read) see({ message: 'read', span: read, ...(sure < PLAIN && { severity: 'error' }) })
  },
})
