import { overlapsAny } from '../../acts/mentions.ts'
import { namesCalled } from '../../acts/mockery.ts'
import { dropDefence } from '../../mending/drop-defence.ts'
import { rudeness } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const noInsult = defineRule({
  id: 'no-insult',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'critical',
  summary: 'Never insult.',
  why: 'Every reply stands under the logo and is read as the whole business.',
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" is an insult.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      'Only an «idiot» would do that.',
      '«Grow up», Dana.',
      '«Learn to read» the card.',
      'What a «pathetic» thing to post.',
      'Some «common sense» would help.',
      'Stop «whining» about a parcel.',
    ],
    passes: [
      'You are right: "pathetic" fits.',
      'Thanks for your patience.',
      'That was careless of us.',
      'We are growing the night team so that somebody answers.',
      'We learn to do better from this.',
      'You called our driver an "idiot"; he did take the wrong gate, and he is sorry.',
    ],
  },
  mend: dropDefence,
  check(reading, see) {
    const called = namesCalled(reading)
    const voted = rudeness(reading).spans.filter(
      (span) => span.kind === 'insult' && !overlapsAny(span, called),
    )
    for (const span of [...voted, ...called]) see({ message: 'found', span })
  },
})
