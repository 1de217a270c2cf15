import { invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import { messageUs } from '../../mending/message-us.ts'
import type { Situation } from '../../situation/situation.ts'
import { CHANNEL_NAMES } from '../kind-names.ts'
import { defineRule } from '../rule.ts'

const HOW_TO: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'How do I change the delivery day of a parcel in the app?' }],
  expectations: { needs_private: false },
}

export const noSendingAway = defineRule({
  id: 'no-sending-away',
  dimension: 'handoff',
  practice: 'P8',
  severity: 'error',
  summary: 'Do not send people away.',
  why: 'They chose this place to be heard; a hotline says "somewhere else, not me".',
  source: 'Guide, handoff and handoff_fit; P8',
  messages: {
    found: 'Sends the customer off to {name}.',
  },
  sets: { handoff_fit: 'inappropriate' },
  collects: 'handoff',
  examples: {
    flags: [
      '«Please call us on 01632 960111».',
      '«Fill in the form on our website».',
      '«Email us at help@example.com».',
      'You can reach us on «WhatsApp».',
      'You need to «visit our branch».',
      {
        situation: { visibility: 'private' },
        reply: 'Sorry, Dana. «Please call our» customer service line about that.',
      },
    ],
    passes: [
      'Sorry about the door. DM us your address.',
      'No need to call.',
      'We will call you.',
      'The parcel is on its way, Dana.',
      {
        situation: HOW_TO,
        reply:
          'Tap the parcel, choose the delivery day and save; the steps are here: https://help.example/day',
      },
    ],
  },
  mend: messageUs,
  check(reading, see) {
    if (handoffFit(reading) !== 'inappropriate') return
    for (const { start, end, channel } of invitations(reading))
      see({ message: 'found', span: { start, end }, data: { channel, name: CHANNEL_NAMES[channel] } })
  },
})
