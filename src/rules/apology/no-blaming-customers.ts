import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
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
      '«Customers must» make sure their door can be seen from the road.',
      'It is «up to customers» to be in when the van comes.',
      '«Next time choose» a safe place in the app.',
      '«Please check with your neighbours first».',
      '«Most people find» our cards easy to read.',
      'This is a case of «user error».',
    ],
    passes: [
      'Customers like you keep us honest, Dana.',
      'Next time I will ring you myself before the van leaves.',
      'Most of our vans are back on the road, and yours is the first out.',
      'Please keep the box, and we will fetch it.',
      'You wrote that "customers must" sounds rude on our card. It does, and the card is gone from today.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'blame-general'),
})
