import { caresForSafety, complaintOf } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

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
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'Thanks for your feedback.' },
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'Please fill in the form.' },
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'Noted.' },
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'Our toys are tested.' },
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'We value your opinion.' },
    ],
    passes: [
      {
        situation: { expectations: { crisis: ['danger'] } },
        reply: 'Please leave the house and ring the gas emergency line now.',
      },
      {
        situation: { expectations: { crisis: ['danger'] } },
        reply: 'Is she safe? Our safety lead will ring you today.',
      },
      'We are sorry.',
      'Thanks.',
      'It leaves today.',
    ],
  },
  *check(reading) {
    if (reading.expectations.crisis.includes('danger') && !caresForSafety(reading))
      yield { message: 'missing', missing: complaintOf(reading) }
  },
})
