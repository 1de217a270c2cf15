import { admissions } from '../../acts/admissions.ts'
import { apologyOf } from '../../acts/apologies.ts'
import { complaintOf, harmed, wantsComfort } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

export const apologiseForTheHarm = defineRule({
  id: 'apologise-for-the-harm',
  dimension: 'apology',
  practice: 'P3',
  severity: 'warning',
  summary: 'Say sorry where the business did harm.',
  why: 'A complaint without a word of regret reads as indifference.',
  source: 'P3; Einwiller and Steilen 2015',
  messages: {
    missing: 'No word of regret or ownership answers what the customer wrote.',
  },
  examples: {
    flags: [
      'Please send us a private message with your address.',
      'The new one leaves today.',
      'Noted, Dana.',
      'We will look at it tomorrow.',
      'Your parcel is on its way.',
    ],
    passes: [
      'We are sorry your parcel is late.',
      'That was our mistake, Dana.',
      { situation: { expectations: { fault: 'not_ours' } }, reply: 'The bridge opens again at six.' },
      {
        situation: { thread: [{ from: 'customer', text: 'What time do you close today?' }] },
        reply: 'We close at eight.',
      },
      {
        situation: { expectations: { crisis: ['legal'] } },
        reply: 'Our legal team will write to you today.',
      },
    ],
  },
  *check(reading) {
    if (
      !harmed(reading) ||
      !wantsComfort(reading) ||
      apologyOf(reading) !== 'none' ||
      admissions(reading).length > 0
    )
      return
    yield { message: 'missing', missing: complaintOf(reading) }
  },
})
