import { invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import { CHANNEL_NAMES } from '../kind-names.ts'
import { defineRule } from '../rule.ts'

export const inviteToPrivate = defineRule({
  id: 'invite-to-private',
  dimension: 'handoff',
  practice: 'P8',
  severity: 'praise',
  summary: 'Move to private the right way.',
  why: 'Acknowledge where it was said, then continue where nobody else reads.',
  source: 'Guide, handoff and handoff_fit; P8',
  messages: {
    found: 'Moves on to {name} after the complaint was acknowledged.',
  },
  sets: { handoff_fit: 'appropriate' },
  collects: 'handoff',
  examples: {
    flags: [
      'Sorry about the door, Dana. «DM us your» address and it comes back today.',
      'That was our mistake. Please «send us a private message» with the time.',
      'Sorry, Dana. «Message us privately» with your address.',
      'I understand how annoying that is. «Could you DM us» the door number?',
      'Sorry about this. «Our DMs are open».',
      {
        situation: { surface: 'review', platform: 'review_site' },
        reply:
          'Sorry about the door, Dana. Please «ring Imani at the depot on 01632 960111»; she knows the case and has the van waiting.',
      },
    ],
    passes: [
      'Call our hotline.',
      'We are sorry about the door.',
      'The parcel is on its way to your red door.',
      'Fill in the form on our website.',
      'No need to DM us, Dana: the driver has it.',
    ],
  },
  check(reading, see) {
    if (handoffFit(reading) !== 'appropriate') return
    for (const { start, end, channel } of invitations(reading))
      see({ message: 'found', span: { start, end }, data: { channel, name: CHANNEL_NAMES[channel] } })
  },
})
