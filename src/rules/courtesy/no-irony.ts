import { ironies } from '../../acts/ironies.ts'
import { defineRule } from '../rule.ts'

export const noIrony = defineRule({
  id: 'no-irony',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'error',
  summary: 'Mean what you say.',
  why: 'Thanks and joy beneath a complaint are read as scorn, however polite the words.',
  source: 'Guide, discourteous; P4',
  messages: {
    found: '"{match}" cannot be meant beneath this complaint.',
  },
  sets: { discourteous: true },
  examples: {
    flags: [
      '«What a privilege to» be shown the wrong door.',
      'We are «devastated, simply heartbroken», Dana.',
      '«How kind of you to share» this with us.',
      '«Thanks a million for» the news.',
      '«Thank you for the wildlife report», Dana.',
    ],
    passes: [
      'Thank you for telling us, Dana; the driver is on his way.',
      'We would be delighted to bring it today.',
      'What a way to spend a birthday. We are sorry.',
      'It would be a pleasure to make it up to your mum.',
      'Thank you for the report; it helps our driver.',
    ],
  },
  check(reading, see) {
    for (const span of ironies(reading)) see({ message: 'found', span })
  },
})
