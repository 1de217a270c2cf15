import { customerNamed } from '../../acts/names.ts'
import { defineRule } from '../rule.ts'

export const addressByName = defineRule({
  id: 'address-by-name',
  dimension: 'personal',
  practice: 'P5',
  severity: 'praise',
  summary: 'Speak to the person.',
  why: 'A name is a small thing, and it says that a person answers a person.',
  source: 'Guide, names_customer; P5',
  messages: {
    found: 'Addresses the customer.',
  },
  sets: { names_customer: true },
  examples: {
    flags: [
      'Hi «Dana», the driver is on his way back.',
      '«Dana», that was wrong.',
      'Sorry about this, «Dana».',
      '«@danaokafor» it is on its way.',
      'Thank you, «Dana».',
      'Dear Ms «Okafor», the parcel is back in the van.',
    ],
    passes: [
      'Hi there, it leaves today.',
      'Dear customer, we regret this.',
      'I have asked our driver.',
      'It is on its way. – Dan',
      'Hello, thanks for telling us.',
      'Happy birthday to your mum! – Imani',
    ],
  },
  check(reading, see) {
    for (const span of customerNamed(reading)) see({ message: 'found', span })
  },
})
