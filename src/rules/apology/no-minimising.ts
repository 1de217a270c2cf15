import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noMinimising = defineRule({
  id: 'no-minimising',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not make the harm small.',
  why: 'Whoever wrote thinks it is big; saying otherwise starts a second argument.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" makes the harm small.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      'It was «only a few» minutes.',
      'This is «just a small delay».',
      'It is «no big deal».',
      '«A minor inconvenience», surely.',
      '«Calm down», it is food.',
    ],
    passes: [
      'Forty minutes in the rain is far too long.',
      'It only works again from noon.',
      'The small parts come in a bag of their own.',
      'I just sent you a new one.',
      'The deal ends on Friday.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'minimise') yield { message: 'found', span: defence }
  },
})
