import { invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import type { Situation } from '../../situation/situation.ts'
import { wrote } from '../example-situation.ts'
import { CHANNEL_NAMES } from '../kind-names.ts'
import { defineRule } from '../rule.ts'

/** Something that anybody may hear. */
const asked = (text: string): Partial<Situation> => ({
  ...wrote(text),
  expectations: { needs_private: false },
})
const HOW_TO = asked('How do I change the delivery day of a parcel in the app?')

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
        situation: HOW_TO,
        reply:
          'Tap the parcel, choose the delivery day and save; the steps are «here: https://help.example/day»',
      },
      {
        situation: asked('Is there anywhere I can see the lift times at your Main Street shop?'),
        reply:
          'Yes, the lift times «are on our website», and the lift on Main Street runs from nine to eight.',
      },
      {
        situation: {
          ...wrote('The chair I collected has a cracked leg.'),
          platform: 'facebook',
          expectations: { needs_private: false },
        },
        reply:
          'Sorry about the cracked leg. «Bring the chair to our» store on Main Street and we will swap it today.',
      },
      {
        situation: asked('How do I report a pothole outside the depot?'),
        reply:
          'Log «in and use the form», choose "road" and drop the pin on the pothole; a crew goes out within two days.',
      },
      {
        situation: asked('Where can I find the manual for the T4 lamp?'),
        reply: 'The manual for the T4 lamp is «here: https://help.example/t4». Open page 3 for the switch.',
      },
      {
        situation: asked('Can I still change the seats on my ticket for Friday? The app hides the button.'),
        reply:
          "You can. Update the app, tap the ticket and the seats are back on Friday's page; there are pictures «here: https://help.example/seats»",
      },
    ],
    passes: [
      'We are sorry.',
      'The parcel is on its way to your red door.',
      'Call our hotline.',
      'Sorry, Dana. DM us the door number.',
      'We will ring you.',
      { situation: HOW_TO, reply: 'Please visit our help centre.' },
    ],
  },
  check(reading, see) {
    if (handoffFit(reading) !== 'not_needed') return
    for (const { start, end, channel } of invitations(reading))
      see({ message: 'found', span: { start, end }, data: { channel, name: CHANNEL_NAMES[channel] } })
  },
})
