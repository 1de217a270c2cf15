import { firstResponse } from '../../acts/response-time.ts'
import { complaintOf } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

export const replyWithinTarget = defineRule({
  id: 'reply-within-target',
  dimension: 'speed',
  practice: 'P1',
  severity: 'warning',
  summary: 'Answer within the target.',
  why: '53% expect a reply within the hour, 72% when it is a complaint.',
  source: 'Lithium Technologies 2013, n = 501; P1',
  messages: {
    late: 'Came after {took} minutes, where {target} were the target.',
  },
  examples: {
    flags: [],
    passes: ['We are sorry.', 'It leaves today.', 'Thanks.', 'Noted.', 'Dana, we will ring you.'],
  },
  *check(reading) {
    const wait = firstResponse(reading)
    if (wait && wait.minutes > wait.target)
      yield {
        message: 'late',
        missing: complaintOf(reading),
        data: { took: String(Math.round(wait.minutes)), target: String(wait.target) },
      }
  },
})
