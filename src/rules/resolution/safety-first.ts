import { caresForSafety, complaintOf } from '../../acts/stakes.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const SMOKING_BATTERY: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway the battery you delivered is smoking in my hall!!' }],
  expectations: { crisis: ['danger'] },
}
const TOY_IN_MOUTH: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'My 3yo had a piece of your toy in his mouth this morning' }],
  expectations: { crisis: ['danger'] },
}

export const safetyFirst = defineRule({
  id: 'safety-first',
  dimension: 'resolution',
  practice: 'P25',
  severity: 'critical',
  summary: 'Safety comes first.',
  why: 'Where somebody may be in danger, process talk is harm.',
  source: 'P25; guide, overall 1 (brushing off danger)',
  messages: {
    missing: 'Somebody may be in danger, and the reply says nothing about safety.',
  },
  examples: {
    flags: [
      { situation: SMOKING_BATTERY, reply: 'Thanks for your feedback.' },
      { situation: SMOKING_BATTERY, reply: 'Please fill in the form on our website.' },
      { situation: SMOKING_BATTERY, reply: 'Noted.' },
      { situation: TOY_IN_MOUTH, reply: 'Our toys are tested to the highest standard.' },
      { situation: TOY_IN_MOUTH, reply: 'We value your opinion and will pass it on.' },
      { situation: SMOKING_BATTERY, reply: 'Sorry about the battery. A new one leaves today.' },
    ],
    passes: [
      { situation: SMOKING_BATTERY, reply: 'Please leave the house and ring the fire brigade now, Dana.' },
      { situation: TOY_IN_MOUTH, reply: 'Is he safe? Our safety lead will ring you today.' },
      { situation: SMOKING_BATTERY, reply: 'Move away from it and call 999. We are sending someone.' },
      { situation: SMOKING_BATTERY, reply: 'Dana, we will call you this minute.' },
      { situation: TOY_IN_MOUTH, reply: 'Please put the toy out of reach, and see a doctor if he coughs.' },
      'Sorry about the door, Dana. The driver is going back.',
    ],
  },
  check(reading, see) {
    if (reading.expectations.crisis.includes('danger') && !caresForSafety(reading))
      see({ message: 'missing', missing: complaintOf(reading) })
  },
})
