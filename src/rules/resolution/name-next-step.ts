import { nextSteps } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const nameNextStep = defineRule({
  id: 'name-next-step',
  dimension: 'resolution',
  practice: 'P10',
  severity: 'praise',
  summary: 'Say what is being done.',
  why: 'People want a meaningful step, not acknowledgement alone.',
  source: 'P10; Gelbrich and Roschk 2011 (60 studies): outcome first',
  messages: {
    found: 'Says what is being done, or how to solve it.',
    read: 'Reads as saying what is being done, or how to solve it.',
  },
  sets: { next_step: true },
  examples: {
    flags: [
      '«We have refunded» the delivery, Dana.',
      '«We are sending» the driver back for it.',
      '«I will ring» the depot now.',
      'Your parcel is «on its way».',
      '«Restart» the app and it loads.',
    ],
    passes: [
      'We will look into this.',
      'Your feedback was passed on.',
      'Please contact us.',
      'We are sorry.',
      'We take this seriously.',
      'Would you like us to send another?',
    ],
  },
  check(reading, see) {
    const { spans, read } = nextSteps(reading)
    for (const span of spans) see({ message: 'found', span })
    if (read) see({ message: 'read', span: read })
  },
})
