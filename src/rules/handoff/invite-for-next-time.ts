import { said } from '../../acts/mentions.ts'
import { defineRule } from '../rule.ts'

export const inviteForNextTime = defineRule({
  id: 'invite-for-next-time',
  dimension: 'handoff',
  practice: 'P21',
  severity: 'praise',
  summary: 'Say where they are heard best next time.',
  why: 'People come back to the place where they were told they are heard.',
  source: 'P21',
  messages: {
    found: 'Invites for next time, and pushes nobody off today.',
  },
  examples: {
    flags: [
      'The parcel is on its way, Dana. «Next time, write to us» here and we look at once.',
      'It is back in the van. «We are here any time», Dana.',
      'Sorted. «If it happens again, tag us» and we stop the driver.',
      'It comes at six. «Our DMs are always open».',
      'It is on your step. «In future you can reach us» here from seven to ten.',
    ],
    passes: [
      'Next time, be at home.',
      'Please call our hotline.',
      'The parcel is on its way.',
      'DM us your address.',
      'We are sorry.',
    ],
  },
  check(reading, see) {
    for (const { start, end } of said(reading, 'next-time')) see({ message: 'found', span: { start, end } })
  },
})
