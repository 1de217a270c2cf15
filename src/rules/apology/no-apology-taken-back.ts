import { apologies } from '../../acts/apologies.ts'
import { defineRule } from '../rule.ts'

export const noApologyTakenBack = defineRule({
  id: 'no-apology-taken-back',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not take the apology back in the same breath.',
  why: 'What follows the "but" is what people remember.',
  source: 'Guide, apology: hollow; Lewicki, Polin and Lount 2016',
  messages: {
    found: 'The second half takes the apology back: "{match}".',
  },
  sets: { apology: 'hollow' },
  examples: {
    flags: [
      '«Sorry, but you should have» read the notice.',
      'We «apologise for the noise, but no other guests» complained.',
      '«Sorry about that, however our records show» it arrived.',
      '«Sorry for the wait, but customers must» book ahead.',
      'I am «sorry, but that is not true».',
    ],
    passes: [
      'Sorry about the wait, but it is fixed now.',
      'Sorry for the mix-up; a new one is on its way.',
      'I am sorry. The driver went to the wrong door, but he is coming back.',
      'Apologies for the error, though late, it is now corrected.',
      'Sorry we missed you, but we are back tonight.',
    ],
  },
  *check(reading) {
    for (const apology of apologies(reading))
      if (apology.kind === 'taken_back') yield { message: 'found', span: apology }
  },
})
