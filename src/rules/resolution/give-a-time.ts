import { complaintOf, harmed } from '../../acts/stakes.ts'
import { promisesOfNews } from '../../acts/steps.ts'
import { defineRule } from '../rule.ts'

export const giveATime = defineRule({
  id: 'give-a-time',
  dimension: 'resolution',
  practice: 'P12',
  severity: 'hint',
  summary: 'Give a time.',
  why: '"Soon" is no time.',
  source: 'P12',
  messages: {
    missing: 'No time says when the customer hears more.',
  },
  examples: {
    flags: ['We are sorry.', 'We will look into it.', 'DM us.', 'It is being fixed.', 'Noted.'],
    passes: [
      'It leaves today.',
      'I will write by noon.',
      {
        situation: { thread: [{ from: 'customer', text: 'Do you sell gift cards?' }] },
        reply: 'Yes, at every till.',
      },
      'We will keep you posted.',
      'The van is out within the hour.',
    ],
  },
  *check(reading) {
    if (promisesOfNews(reading).length === 0 && harmed(reading))
      yield { message: 'missing', missing: complaintOf(reading) }
  },
})
