import { gaps } from '../../acts/gaps.ts'
import { fill } from '../../mending/fill.ts'
import { defineRule } from '../rule.ts'

export const noPlaceholder = defineRule({
  id: 'no-placeholder',
  dimension: 'style',
  practice: 'P5',
  severity: 'error',
  summary: 'No unfilled template.',
  why: 'A gap in the text shows the machine behind it.',
  source: 'P5; guide, canned',
  messages: {
    found: '"{match}" is a gap that nobody filled.',
  },
  examples: {
    flags: [
      'Dear «[Name]», we are sorry.',
      'Hi {«{first_name}»}, it leaves today.',
      'Dear «<customer name>», sorry about the door.',
      '«Lorem ipsum» and so on.',
      'Hi «{name}», thanks.',
      'Your parcel «[order number]» leaves today.',
    ],
    passes: [
      'Hi Dana, it leaves today.',
      'See row [4] of the list.',
      'Set "migrateKeys": false.',
      'The label said [no door], and that was our printer.',
      'Insert the card and the locker opens.',
      'Your name is on the label, and the door is red.',
    ],
  },
  mend: fill,
  check(reading, see) {
    for (const span of gaps(reading)) see({ message: 'found', span })
  },
})
