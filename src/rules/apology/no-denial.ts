import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noDenial = defineRule({
  id: 'no-denial',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not dispute what the customer lived through.',
  why: 'A record set against a person wins the argument and loses the customer.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" sets the record against the customer.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«Our records show» that it was delivered.',
      '«That is not true».',
      '«No other guests» complained.',
      'It «was signed for».',
      '«There is nothing wrong with» your meter.',
    ],
    passes: [
      'The tracking page was wrong and we are fixing it.',
      'Here is what happened on Friday.',
      '"That is not true" was a poor answer from our desk.',
      'We have no excuse for that.',
      'The photo you sent shows the crack clearly.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'denial') yield { message: 'found', span: defence }
  },
})
