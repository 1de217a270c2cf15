import { apologies } from '../../acts/apologies.ts'
import { defineRule } from '../rule.ts'

export const noConditionalApology = defineRule({
  id: 'no-conditional-apology',
  dimension: 'apology',
  practice: 'P3',
  severity: 'warning',
  summary: 'Apologise without an "if".',
  why: 'An apology with a condition asks the customer to prove the harm again, in front of everybody.',
  source: 'Guide, apology: hollow; Lewicki, Polin and Lount 2016',
  messages: {
    found: '"{match}" leaves open whether anything happened.',
  },
  sets: { apology: 'hollow' },
  examples: {
    flags: [
      'We are «sorry if this» caused trouble.',
      'We «apologise for any inconvenience».',
      '«Sorry if the» box let you down.',
      'We «regret the trouble, if any».',
      '«Apologies if there» was a delay.',
    ],
    passes: [
      'We are sorry this caused trouble.',
      'Sorry about the delay. If it is not there by noon, tell us here.',
      'If the parcel is late, we refund it.',
      'I am sorry the box let you down.',
      'Our apologies for the missing lid.',
    ],
  },
  *check(reading) {
    for (const apology of apologies(reading))
      if (apology.kind === 'conditional') yield { message: 'found', span: apology }
  },
})
