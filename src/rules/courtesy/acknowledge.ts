import { heard } from '../../acts/heard.ts'
import { defineRule } from '../rule.ts'

export const acknowledge = defineRule({
  id: 'acknowledge',
  dimension: 'courtesy',
  practice: 'P3',
  severity: 'praise',
  summary: 'Show that the complaint was heard.',
  why: 'People calm down when they see that somebody took in what they said.',
  source: 'Guide, acknowledges; Herhausen 2019 on empathy',
  messages: {
    found: 'Shows that the complaint was heard.',
  },
  sets: { acknowledges: true },
  examples: {
    flags: [
      '«I understand how» that looks.',
      '«Thanks for telling» us.',
      'We are «sorry» about the wait.',
      '«Fair point».',
      'That «must have been frightening».',
    ],
    passes: [
      'Thank you for contacting us.',
      'Thanks for choosing us.',
      'Please send your order number.',
      'The next bus goes at nine.',
      'Your parcel left today.',
    ],
  },
  *check(reading) {
    for (const span of heard(reading)) yield { message: 'found', span }
  },
})
