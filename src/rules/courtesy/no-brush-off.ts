import { dropDefence } from '../../mending/drop-defence.ts'
import { rudeness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const noBrushOff = defineRule({
  id: 'no-brush-off',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'error',
  summary: 'No brush-offs.',
  why: 'A dismissal costs more than silence.',
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" brushes the customer off.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      '«Noted».',
      '«Already answered».',
      '«Scroll up», Dana.',
      '«Not our problem».',
      '«Whatever».',
      '«Take it or leave» it.',
    ],
    passes: [
      'I have noted the time and will ring at six.',
      'The answer is two lines up; here it is again.',
      'You are right, that was our problem to solve.',
      'Whatever it takes, we will find it.',
      'We scrolled through every message to find yours.',
      'You were told "not our problem", and that is a poor answer to a birthday.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    for (const span of rudeness(reading).spans) if (span.kind === 'brush-off') see({ message: 'found', span })
  },
})
