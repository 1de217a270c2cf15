import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noExcuse = defineRule({
  id: 'no-excuse',
  dimension: 'apology',
  practice: 'P3',
  severity: 'warning',
  summary: 'Explain if it helps, but do not excuse.',
  why: 'Reasons for the brand are no use to the customer who waits.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" excuses the business.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      'Saturdays «are our busiest».',
      '«These things happen».',
      'It was «out of our control».',
      '«To be fair», the driver had a long day.',
      'We are «short staffed» this week.',
    ],
    passes: [
      'The cable was cut at noon; crews finish at six.',
      'The oven broke and we did not tell you.',
      'Nobody was at the desk, and that was wrong.',
      'The printer jammed, so I have written it by hand.',
      'We gave your table away, and that is on us.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'excuse') yield { message: 'found', span: defence }
  },
})
