import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noBlamingCustomers = defineRule({
  id: 'no-blaming-customers',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not blame by general fact either.',
  why: '"Customers must" reads as "you did not".',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" blames by implication.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«Customers must» keep the receipt.',
      'It is «up to customers» to read their post.',
      '«Next time choose» a neighbour.',
      '«Please check with your neighbours».',
      '«Most people find» it easy.',
    ],
    passes: [
      'Customers like you keep us honest.',
      'We ask our drivers to ring twice.',
      'Next time I will ring you myself.',
      'Most of our vans are back on the road.',
      'Please keep the box and we will fetch it.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'blame-general') yield { message: 'found', span: defence }
  },
})
