import { dropDefence } from '../../mending/drop-defence.ts'
import { rudeness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const noThreat = defineRule({
  id: 'no-threat',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'critical',
  summary: 'Never threaten.',
  why: "A threat against a critic is a story in tomorrow's paper, and gag threats are unlawful in places.",
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" threatens.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      'Our «solicitor» will write to you.',
      'That post is «defamatory».',
      'We will «take this further».',
      'We reserve the right to take «legal action».',
      'We will «report you».',
      '«Delete this post or» you will be «banned».',
    ],
    passes: [
      'I will take this up with the depot.',
      'I will report back here by noon.',
      'The bill is with our team.',
      'We block the card so that nobody else can use it.',
      'We looked at every court date you sent.',
      'Nobody will be punished for a bad review, whatever our driver told you.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    for (const span of rudeness(reading).spans) if (span.kind === 'threat') see({ message: 'found', span })
  },
})
