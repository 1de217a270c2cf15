import { pingPong } from '../../acts/needless.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const LONG: Partial<Situation> = {
  thread: [
    { from: 'customer', text: '@fernway my parcel never came' },
    { from: 'brand', text: 'Sorry, Dana. Which depot is it from?' },
    { from: 'customer', text: 'Otley' },
    { from: 'brand', text: 'Thank you. Which day was it due?' },
    { from: 'customer', text: 'Monday' },
    { from: 'brand', text: 'Thank you. What does the tracking page say?' },
    { from: 'customer', text: 'delivered. my parcel is not here' },
  ],
}
const SHORT: Partial<Situation> = { thread: LONG.thread?.slice(0, 3) ?? [] }

export const noPingPong = defineRule({
  id: 'no-ping-pong',
  dimension: 'handoff',
  practice: 'P20',
  severity: 'hint',
  summary: 'Do not question people in public for ever.',
  why: 'Each public question asks for a little more of what belongs in private.',
  source: 'P20: too late is exposure',
  messages: {
    found: 'Another question in public; after this many it is time for a private message.',
  },
  examples: {
    flags: [
      { situation: LONG, reply: '«And what colour is the door it should have come to?»' },
      { situation: LONG, reply: 'Thanks, Dana. «Which side of the road is your house on?»' },
      { situation: LONG, reply: '«Did the driver leave a card in the letterbox?»' },
      { situation: LONG, reply: 'Right. «Has anybody in the house signed for it?»' },
      { situation: LONG, reply: '«Is there a safe place behind the gate?»' },
    ],
    passes: [
      { situation: SHORT, reply: 'Which day was it due to arrive with you?' },
      { situation: LONG, reply: 'What does the card say? DM us a photo and we go on there.' },
      { situation: LONG, reply: 'The driver has found it and brings it round tonight.' },
      { situation: { ...LONG, visibility: 'private' }, reply: 'Which side of the road are you on?' },
      {
        situation: { ...LONG, expectations: { needs_private: false } },
        reply: 'Which side of the road is the shop on?',
      },
    ],
  },
  check(reading, see) {
    for (const span of pingPong(reading)) see({ message: 'found', span })
  },
})
