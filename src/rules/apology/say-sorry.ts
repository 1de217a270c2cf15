import { sincereApology } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const saySorry = defineRule({
  id: 'say-sorry',
  dimension: 'apology',
  practice: 'P3',
  severity: 'praise',
  summary: 'Say sorry for what happened.',
  why: 'A plain apology for what happened is what most people ask for first.',
  source: 'Guide, apology; Roschk and Kaiser 2013',
  messages: {
    found: 'Says sorry for what happened, without an "if" or a "but".',
    read: 'Reads as an apology for what happened.',
  },
  sets: { apology: 'sincere' },
  examples: {
    flags: [
      'We are «sorry» your parcel went to the wrong door.',
      '«Apologies» for the two days of silence, Dana.',
      '«That was our mistake», Dana.',
      'I «apologise» for the wait on her birthday.',
      'I am so «sorry» that we left you waiting.',
      '«Sorry» for the inconvenience.',
    ],
    passes: [
      'Sorry, which door was it?',
      'We are sorry you feel that way.',
      'We are sorry if this upset you.',
      'No apology is owed here.',
      '"Sorry" was all the driver said.',
      'Better safe than sorry: the van waits for your word.',
    ],
  },
  check(reading, see) {
    const { spans, read } = sincereApology(reading)
    for (const span of spans) see({ message: 'found', span })
    if (read) see({ message: 'read', span: read })
  },
})
