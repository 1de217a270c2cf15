import { disclosures } from '../../acts/disclosures.ts'
import { strike } from '../../mending/strike.ts'
import { told } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

/** Below this probability a leak is likely, not plain: the sentence is to be looked at, but nobody is kept from posting it. */
const PLAIN = 0.85

export const readsAsTold = defineRule({
  id: 'reads-as-told',
  dimension: 'privacy',
  practice: 'P7',
  severity: 'critical',
  summary: 'Tell the street nothing that only the file knows.',
  why: 'What somebody bought, did, has or owes leaks in passing, as a reason or a courtesy, without any number.',
  source: 'Guide, pii_disclosed; a linear model trained on judged replies (data/training)',
  messages: {
    read: 'Reads as if it told the public something that nobody told in the thread.',
  },
  examples: {
    flags: [
      '«The gin and the four cigars went out of the locker on Tuesday while she was at the clinic.»',
      '«Since the second reminder in March was never paid, the locker was closed.»',
      '«Since the overdraft in March was never cleared, the courier account stayed closed.»',
      '«The insurance was stopped in April because two premiums bounced.»',
      '«The loan for the scooter was refused twice in the spring, hence the deposit.»',
    ],
    passes: [
      'The driver is going back for it now, Dana.',
      'Sorry, Dana. It leaves the green door today and is with you by six.',
      'Our lockers open at seven.',
      'We have asked the depot to ring you.',
      'Which colour is your door?',
    ],
  },
  mend: strike,
  check(reading, see) {
    if (reading.situation.visibility === 'private' || disclosures(reading).length > 0) return
    const { read, sure } = told(reading)
    if (read) see({ message: 'read', span: read, ...(sure < PLAIN && { severity: 'warning' }) })
  },
})
