import { describe } from 'vitest'
import { handoffFit } from '../../src/acts/handoff.ts'
import type { Situation } from '../../src/situation/situation.ts'
import { facts, IN_PRIVATE, to } from './reading-of.ts'

const REVIEW: Partial<Situation> = { platform: 'review_site', surface: 'review' }
const HOW_TO = to('How do I change the delivery day in the app?', { expectations: { needs_private: false } })
const PUBLIC = to('The lift at your Main Street shop is dead again.', {
  expectations: { needs_private: false },
})
const DANGER = to('the parcel locker is on fire', {
  expectations: { crisis: ['danger'], needs_private: true },
})
const UNDER_WAY: Partial<Situation> = {
  thread: [
    { from: 'customer', text: 'my parcel went to a green door' },
    { from: 'brand', text: 'Sorry, Dana. The driver is looking for it.' },
    { from: 'customer', text: 'he is not here' },
  ],
}

describe('how well a hand-off fits', () => {
  facts(handoffFit, [
    [
      'an acknowledged invitation to a private message fits',
      'Sorry about the door, Dana. DM us your address.',
      'appropriate',
    ],
    ['an optional private message fits', 'Sorry about the door. You can DM us too.', 'appropriate'],
    ['a bare invitation as the first answer does not', 'DM us.', 'inappropriate'],
    [
      'a bare invitation mid-thread fits',
      { situation: UNDER_WAY, reply: 'Let us continue by DM.' },
      'appropriate',
    ],
    [
      '"we will call you" has no channel to move to and fits',
      'Sorry, Dana. We will call you at six.',
      'appropriate',
    ],
    ['"we have sent you a message" fits', 'We have sent you a message, Dana.', 'appropriate'],
    [
      'a general line instead of a message sends away',
      'Sorry, Dana. Please call our hotline.',
      'inappropriate',
    ],
    ['another network sends away', 'Sorry, Dana. You can reach us on WhatsApp.', 'inappropriate'],
    ['a form sends away', 'Sorry, Dana. Fill in the form on our website.', 'inappropriate'],
    [
      'a named person on a review site fits',
      {
        situation: REVIEW,
        reply: 'Sorry about the door, Dana. Ask for Imani at the depot desk; she knows the case.',
      },
      'appropriate',
    ],
    [
      'a general mailbox on a review site does not',
      { situation: REVIEW, reply: 'Sorry about the door. Please write to us at help@fernway.example.' },
      'inappropriate',
    ],
    [
      'a link that answers a how-to question hands nothing off',
      {
        situation: HOW_TO,
        reply:
          'Tap the parcel, choose the delivery day and save; the steps are here: https://help.example/day',
      },
      'not_needed',
    ],
    ['a case that wants details and gets none is missing', 'We are sorry for the inconvenience.', 'missing'],
    ['a brush-off of a case that needs a private talk is missing', 'Noted.', 'missing'],
    ['a brush-off of one that does not is not needed', { situation: PUBLIC, reply: 'Noted.' }, 'not_needed'],
    [
      'what is dealt with in public needs none',
      'The driver fetched the birthday parcel from the green door and it is on its way to your red door.',
      'not_needed',
    ],
    [
      'a private reply that keeps the customer needs none',
      { situation: IN_PRIVATE, reply: 'Noted, Dana.' },
      'not_needed',
    ],
    [
      'a private reply that sends away does not fit',
      { situation: IN_PRIVATE, reply: 'Please call our hotline.' },
      'inappropriate',
    ],
    [
      "the brand's own emergency line fits in danger",
      { situation: DANGER, reply: 'Please step away and call our emergency line on 01632 960999 now.' },
      'appropriate',
    ],
    [
      'a private message alone does not fit in danger',
      { situation: DANGER, reply: 'Please DM us and we log it for a visit in working hours.' },
      'inappropriate',
    ],
    [
      'an answer from the file that had to be private is missing',
      'Your account is £64 in arrears, so the parcel is held.',
      'missing',
    ],
    [
      'a visit that brings the remedy hands nothing off',
      { situation: PUBLIC, reply: 'Bring it to our shop on Main Street and the tailor will mend it.' },
      'not_needed',
    ],
    [
      'a named person for someone on the spot fits',
      {
        situation: to('I am standing in your shop and nobody serves me', {
          expectations: { needs_private: false },
        }),
        reply: 'Shameful of us. Please walk to the desk at the back and ask for Imani.',
      },
      'appropriate',
    ],
    [
      'another network does not fit on a community either',
      {
        situation: { platform: 'facebook', surface: 'community' },
        reply: 'Sorry about the door, Dana. Find us on Telegram, Imani is there all day.',
      },
      'inappropriate',
    ],
    ['in danger any line fits', { situation: DANGER, reply: 'Ring us on 01632 960640.' }, 'appropriate'],
    [
      'in danger a line that is there for bookings does not',
      { situation: DANGER, reply: 'Ring our bookings line on 01632 960640.' },
      'inappropriate',
    ],
    [
      'an emergency line fits where the reply says how to get to safety',
      {
        situation: to('A smell of eggs in the cellar since noon, is that normal?'),
        reply: 'Please leave the house now and call our 24-hour emergency line on 01632 960640.',
      },
      'appropriate',
    ],
    ['asking in public without naming a channel is missing', 'What is your order number?', 'missing'],
    [
      'a leak in an otherwise solved case needs none',
      'Order GW-55102 is fetched from the green door and on its way to your red door.',
      'not_needed',
    ],
  ])
})
