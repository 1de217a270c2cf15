import { firstResponse } from '../../acts/response-time.ts'
import { complaintOf } from '../../acts/stakes.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule, type Example } from '../rule.ts'

/** The post that starts the clock at nine. */
const ASKED = {
  from: 'customer',
  text: "@fernway my mum's birthday parcel went to a green door. Our door is red.",
  at: '2026-05-04T09:00:00Z',
} as const
const AT_NINE: Partial<Situation> = { thread: [ASKED] }
/** A question of ours in between: the clock runs from the customer's last post. */
const ASKED_BACK: Partial<Situation> = {
  thread: [
    ASKED,
    { from: 'brand', text: 'Sorry, Dana. Which side of the road?', at: '2026-05-04T09:10:00Z' },
    { from: 'customer', text: 'the left', at: '2026-05-04T11:00:00Z' },
  ],
}

const atNine = (reply: string, replied_at: string): Example => ({ situation: AT_NINE, reply, replied_at })
const REPLY = 'Sorry about the door, Dana. The driver is going back for it now.'

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
    flags: [
      atNine(REPLY, '2026-05-04T11:30:00Z'),
      atNine(REPLY, '2026-05-04T10:01:00Z'),
      atNine('Good morning, Dana. The driver is going back for it now.', '2026-05-05T08:00:00Z'),
      {
        situation: { ...AT_NINE, expectations: { target_minutes: 15 } },
        reply: 'We are on it, Dana.',
        replied_at: '2026-05-04T09:20:00Z',
      },
      {
        situation: { ...AT_NINE, visibility: 'private' },
        reply: 'The parcel is back in the van, Dana.',
        replied_at: '2026-05-04T12:00:00Z',
      },
    ],
    passes: [
      atNine(REPLY, '2026-05-04T09:20:00Z'),
      atNine(REPLY, '2026-05-04T10:00:00Z'),
      {
        situation: { ...AT_NINE, expectations: { target_minutes: 240 } },
        reply: 'The driver is going back for it now.',
        replied_at: '2026-05-04T11:30:00Z',
      },
      { situation: AT_NINE, reply: 'Nobody gave a time for this reply, so its speed is not graded.' },
      {
        situation: ASKED_BACK,
        reply: 'Thank you, Dana, the driver has it.',
        replied_at: '2026-05-04T11:15:00Z',
      },
      'Sorry this took two days, Dana.',
    ],
  },
  check(reading, see) {
    const wait = firstResponse(reading)
    if (wait && wait.minutes > wait.target)
      see({
        message: 'late',
        missing: complaintOf(reading),
        data: { took: String(Math.round(wait.minutes)), target: String(wait.target) },
      })
  },
})
