import { contradictions } from '../../acts/agreement.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const FACTS: Partial<Situation> = {
  thread: [
    { from: 'customer', text: '@fernway when can I fetch a parcel from the Otley depot, and until when?' },
  ],
  facts: ['Otley depot is open on Saturdays until 4 pm.', 'Parcels wait at the depot for 7 days.'],
}
const SAID: Partial<Situation> = {
  thread: [
    { from: 'customer', text: '@fernway how long until the refund for my parcel?' },
    { from: 'brand', text: 'The refund for the parcel takes 5 days, Dana.' },
    { from: 'customer', text: 'And if it does not come?' },
  ],
}

export const agreeWithTheFacts = defineRule({
  id: 'agree-with-the-facts',
  dimension: 'resolution',
  practice: 'P19',
  severity: 'warning',
  summary: 'Agree with the facts, and with what was said before.',
  why: 'People want informative answers that agree with each other.',
  source: 'P19',
  messages: {
    found: 'Says otherwise than "{said}"',
  },
  examples: {
    flags: [
      { situation: FACTS, reply: '«Otley depot is closed on Saturdays.»' },
      { situation: FACTS, reply: 'Hi Dana. «Parcels wait at the depot for 10 days.»' },
      { situation: SAID, reply: '«The refund for a parcel takes 12 days.»' },
      { situation: FACTS, reply: '«The Otley depot is open on Saturdays until 6 pm.»' },
      { situation: SAID, reply: 'Please wait, Dana. «A parcel refund takes 21 days.»' },
    ],
    passes: [
      { situation: FACTS, reply: 'Otley depot is open on Saturdays until 4 pm.' },
      { situation: FACTS, reply: 'Parcels wait at the depot for 7 days, Dana.' },
      { situation: SAID, reply: 'I was wrong before: the refund for a parcel takes 12 days.' },
      { situation: SAID, reply: 'Then ring Imani, and we send the refund again.' },
      'The driver is going back for your parcel, Dana.',
    ],
  },
  check(reading, see) {
    for (const { start, end, said } of contradictions(reading))
      see({ message: 'found', span: { start, end }, data: { said } })
  },
})
