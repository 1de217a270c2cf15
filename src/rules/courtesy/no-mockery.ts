import { dropDefence } from '../../mending/drop-defence.ts'
import { rudeness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const noMockery = defineRule({
  id: 'no-mockery',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'critical',
  summary: 'No sarcasm, no mockery.',
  why: 'No one can hear a voice in text: a joke at the customer is an insult.',
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" mocks.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      '«Well done you».',
      '«Poor you».',
      '«Congratulations on» finding our page.',
      '«Maybe try reading» the card.',
      '«How terrible for you».',
      'Oh no! «Anyway».',
    ],
    passes: [
      'Congratulations are due to your mum, and the parcel is on its way to her.',
      'That is a terrible way to spend a birthday.',
      'Well done on finding the number.',
      'Poor Grandad, we will put that right.',
      'Thanks for reading this far.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    for (const span of rudeness(reading).spans) if (span.kind === 'mock') see({ message: 'found', span })
  },
})
