import { insults } from '../../acts/mockery.ts'
import { defineRule } from '../rule.ts'

export const noInsult = defineRule({
  id: 'no-insult',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'critical',
  summary: 'Never insult.',
  why: 'Every reply stands under the logo and is read as the whole business.',
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" is an insult.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      'Only an «idiot» would do that.',
      '«Grow up».',
      '«Learn to read».',
      'What a «pathetic» thing to say.',
      'Some «common sense» would help.',
    ],
    passes: [
      'You are right: "pathetic" fits.',
      'Thanks for your patience.',
      'That was careless of us.',
      'I will grow the team on Mondays.',
      'We learn to do better from this.',
    ],
  },
  *check(reading) {
    for (const rudeness of insults(reading)) yield { message: 'found', span: rudeness }
  },
})
