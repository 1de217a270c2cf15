import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noBoasting = defineRule({
  id: 'no-boasting',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not answer a complaint with your good record.',
  why: 'It tells the customer that their case does not count.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" speaks of the good record instead of the problem.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«In thirty years» we have had no fault.',
      '«We pride ourselves» on our service.',
      'Our meters are «tested to» that norm.',
      '«Thousands of happy» customers trust us.',
      'We are an «award-winning» team.',
    ],
    passes: [
      'It is back in stock in two days.',
      'Thirty people were left waiting, and that is wrong.',
      'The meter will be tested by someone independent tomorrow.',
      'You have been with us for ten years.',
      'Happy to say that your order has left.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'boast') yield { message: 'found', span: defence }
  },
})
