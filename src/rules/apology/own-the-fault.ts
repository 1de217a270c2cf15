import { admissions } from '../../acts/admissions.ts'
import { defineRule } from '../rule.ts'

export const ownTheFault = defineRule({
  id: 'own-the-fault',
  dimension: 'apology',
  practice: 'P3',
  severity: 'praise',
  summary: 'Own the fault where it is yours.',
  why: 'Accepting responsibility counts for more than any other part of an apology.',
  source: 'Lewicki, Polin and Lount 2016 (755 people): responsibility weighs most; guide, ownership',
  messages: {
    found: 'Accepts that the business was at fault.',
  },
  sets: { ownership: true },
  examples: {
    flags: [
      '«That was our mistake».',
      '«We let you down» on Friday.',
      '«We forgot» to rebook your road.',
      '«You should have been» told at the desk.',
      'The wrong size «is on us, and» a new one leaves today.',
    ],
    passes: [
      'We are sorry to hear that.',
      'If we made a mistake, we fix it.',
      'It was not our fault.',
      'You should have told us.',
      'The transfer bounced.',
    ],
  },
  *check(reading) {
    for (const admission of admissions(reading)) yield { message: 'found', span: admission }
  },
})
