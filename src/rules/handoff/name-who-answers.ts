import { invitations } from '../../acts/channels.ts'
import { handoffFit } from '../../acts/handoff.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const REVIEW: Partial<Situation> = { platform: 'review_site', surface: 'review' }

export const nameWhoAnswers = defineRule({
  id: 'name-who-answers',
  dimension: 'handoff',
  practice: 'P9',
  severity: 'praise',
  summary: 'On a review, give a person to turn to.',
  why: 'Review sites have no private message; a name that knows the case is the next best thing.',
  source: 'P9; guide, handoff_fit on review and community surfaces',
  messages: {
    found: 'Names who answers, where no private message is at hand.',
  },
  examples: {
    flags: [
      {
        situation: REVIEW,
        reply: 'Sorry about the door, Dana. «Write to me at imani@fernway.example», I have your case.',
      },
      { situation: REVIEW, reply: 'That was poor of us. «Ring Imani at the depot on 01632 960111».' },
      {
        situation: REVIEW,
        reply: 'Sorry about the door. «Ask for Imani at the depot desk»; she knows the case.',
      },
      {
        situation: { platform: 'facebook', surface: 'community' },
        reply: 'Sorry about the door, Dana. «Write to me at imani@fernway.example», I run the depot.',
      },
      {
        situation: REVIEW,
        reply: 'Sorry about the green door. «Call Imani on 01632 960111», she holds the parcel.',
      },
    ],
    passes: [
      { situation: REVIEW, reply: 'Sorry about the door. Please write to help@fernway.example.' },
      { situation: REVIEW, reply: 'Please call our hotline.' },
      'Sorry about the door, Dana. DM us your address.',
      { situation: REVIEW, reply: 'Sorry about the door, Dana. The parcel is back in the van.' },
      { situation: REVIEW, reply: 'You can find us on WhatsApp.' },
    ],
  },
  check(reading, see) {
    if (!PLACES.has(reading.situation.surface) || handoffFit(reading) !== 'appropriate') return
    for (const { start, end, named, channel } of invitations(reading))
      if (named && channel !== 'dm') see({ message: 'found', span: { start, end } })
  },
})

const PLACES = new Set(['review', 'community'])
