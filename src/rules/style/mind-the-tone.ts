import { cheer } from '../../acts/cheer.ts'
import { grave } from '../../acts/stakes.ts'
import { defineRule } from '../rule.ts'

export const mindTheTone = defineRule({
  id: 'mind-the-tone',
  dimension: 'style',
  practice: 'P24',
  severity: 'hint',
  summary: 'Keep jokes and emoji for light matters.',
  why: 'No one can hear a voice: cheer beside harm reads as mockery.',
  source: 'P24',
  messages: {
    found: '"{match}" is too cheerful for what happened.',
  },
  examples: {
    flags: [
      { situation: { expectations: { anger: 'furious' } }, reply: 'Oops «😄»' },
      { situation: { expectations: { crisis: ['danger'] } }, reply: 'On it «🎉»' },
      { situation: { expectations: { sensitivity: ['health'] } }, reply: 'No worries «😊»' },
      { situation: { expectations: { anger: 'furious' } }, reply: 'Sorry «😂»' },
      { situation: { expectations: { sensitivity: ['minors'] } }, reply: 'All good «👍»' },
    ],
    passes: [
      { situation: { expectations: { anger: 'calm' } }, reply: 'Enjoy 😄' },
      'Sorry, Dana.',
      'It leaves today.',
      'Thanks!',
      'We will ring you.',
    ],
  },
  *check(reading) {
    if (!grave(reading)) return
    for (const span of cheer(reading)) yield { message: 'found', span }
  },
})
