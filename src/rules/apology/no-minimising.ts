import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
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
      'It was «only a few» minutes late.',
      'This is «just a small delay».',
      'It is «no big deal», Dana.',
      '«A minor inconvenience», surely.',
      '«Calm down», it is a parcel.',
      'It is «hardly the end of» the world.',
    ],
    passes: [
      'Two days without an answer is far too long.',
      'The lift only works again from noon, so Sam will carry it up.',
      'The small parts come in a bag of their own.',
      'I just sent the driver back for it.',
      'This is not a small thing: it was her birthday.',
      'You asked us not to say "it is just a parcel". It was your mum\'s present.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'minimise', 'warning'),
})
