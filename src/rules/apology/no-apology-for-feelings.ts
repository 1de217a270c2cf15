import { apologies } from '../../acts/apologies.ts'
import { defineRule } from '../rule.ts'

export const noApologyForFeelings = defineRule({
  id: 'no-apology-for-feelings',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Be sorry for what happened, not for how it was taken.',
  why: 'It moves the fault from what was done to how it was felt.',
  source: 'Guide, apology: hollow; Lewicki, Polin and Lount 2016',
  messages: {
    found: '"{match}" is sorry for the reaction, not for what caused it.',
  },
  sets: { apology: 'hollow' },
  examples: {
    flags: [
      'We are «sorry you feel» that way.',
      '«Sorry you misread» the sign.',
      'We are «sorry you found the» queue long.',
      '«Sorry that you are disappointed».',
      'I am «sorry you think» so.',
    ],
    passes: [
      'We are sorry you had to wait.',
      'I am sorry you were left outside.',
      'We are sorry you were charged twice.',
      'Sorry you lost your evening to this.',
      'I am sorry you had no heating.',
    ],
  },
  *check(reading) {
    for (const apology of apologies(reading))
      if (apology.kind === 'feelings') yield { message: 'found', span: apology }
  },
})
