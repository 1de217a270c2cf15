import { acknowledgement } from '../../model/voted.ts'
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
    read: 'Reads as if the complaint was heard.',
    faint: 'Shows that the post was read, if only by a hollow apology.',
  },
  sets: { acknowledges: true },
  examples: {
    flags: [
      '«I understand how» that looks, Dana.',
      '«Thanks for telling» us about the green door.',
      'We are «sorry» about the wait.',
      '«Fair point», Dana.',
      'A birthday without its present «must have been upsetting».',
      'Two days is «far too long».',
    ],
    passes: [
      'Thank you for contacting us.',
      'Thanks for choosing us.',
      'Please send your order number.',
      'The van leaves at nine.',
      'Your parcel left today.',
      'Thanks in advance for your patience with the link.',
    ],
  },
  check(reading, see) {
    const { spans, read } = acknowledgement(reading)
    if (read) see({ message: 'read', span: read })
    for (const { start, end, faint } of spans) {
      see({ message: faint ? 'faint' : 'found', span: { start, end } })
    }
  },
})
