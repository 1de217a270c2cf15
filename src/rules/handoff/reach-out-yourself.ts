import { brandReachesOut, invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import { defineRule } from '../rule.ts'

export const reachOutYourself = defineRule({
  id: 'reach-out-yourself',
  dimension: 'handoff',
  practice: 'P8',
  severity: 'praise',
  summary: 'Reach out yourself.',
  why: 'Doing the calling leaves the customer nothing to chase.',
  source: 'P8; guide, handoff_fit',
  messages: {
    found: 'The business does the reaching out.',
  },
  sets: { handoff_fit: 'appropriate' },
  examples: {
    flags: [
      'Sorry, Dana, «I will ring you» within the hour.',
      '«We have sent you a message» with the label.',
      'Our «manager will call you» today.',
      '«We will get back to you» by noon.',
      '«I will message you» a clean copy.',
    ],
    passes: [
      'Call us.',
      'You can ring us.',
      'DM us.',
      'We are sorry.',
      'The parcel is fixed to the van roof.',
      'I will ring the depot.',
    ],
  },
  check(reading, see) {
    if (handoffFit(reading) !== 'appropriate' || invitations(reading).length > 0) return
    for (const span of brandReachesOut(reading)) see({ message: 'found', span })
  },
})
