import { defences } from '../../acts/defences.ts'
import { defineRule } from '../rule.ts'

export const noBlamingYou = defineRule({
  id: 'no-blaming-you',
  dimension: 'apology',
  practice: 'P3',
  severity: 'critical',
  summary: 'Never put it on the customer.',
  why: 'Blame in public tells every reader that they would be next.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" puts it on the customer.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«You should have» read the terms.',
      '«You failed» to cancel in time.',
      '«Had you» booked earlier, there would be seats.',
      'It was «your own fault».',
      '«You people» never read the mails.',
    ],
    passes: [
      'You should have been told about it.',
      'Could you tell us which store it was?',
      'You are right to be upset.',
      'Had we rung you, this would not have happened.',
      'What you did was exactly right.',
    ],
  },
  *check(reading) {
    for (const defence of defences(reading))
      if (defence.kind === 'blame-you') yield { message: 'found', span: defence }
  },
})
