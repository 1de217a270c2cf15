import { invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import { CHANNEL_NAMES } from '../kind-names.ts'
import { defineRule } from '../rule.ts'

export const pointTheWay = defineRule({
  id: 'point-the-way',
  dimension: 'handoff',
  practice: 'P8',
  severity: 'praise',
  summary: 'Point to the place that brings the answer.',
  why: 'A link or a counter that really solves it is help.',
  source: 'Guide, handoff and handoff_fit; P8',
  messages: {
    found: 'Points to {name} for the remedy.',
  },
  sets: { handoff_fit: 'not_needed' },
  collects: 'handoff',
  examples: {
    flags: [
      {
        situation: {
          expectations: { needs_private: false },
          thread: [{ from: 'customer', text: 'How do I change the delivery day of a parcel in the app?' }],
        },
        reply:
          'Tap the parcel, choose the delivery day and save; the steps are «here: https://help.example/day».',
      },
    ],
    passes: ['We are sorry.', 'It is on its way.', 'Call our hotline.', 'DM us.', 'We will ring you.'],
  },
  *check(reading) {
    if (handoffFit(reading) !== 'not_needed') return
    for (const { start, end, channel } of invitations(reading))
      yield { message: 'found', span: { start, end }, data: { channel, name: CHANNEL_NAMES[channel] } }
  },
})
