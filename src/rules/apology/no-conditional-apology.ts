import { apologisePlainly } from '../../mending/apologise-plainly.ts'
import { hollowApology } from '../../model/voted.ts'
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
      'We are «sorry if this» caused you trouble.',
      'We «apologise for any inconvenience».',
      '«Sorry if the» driver let you down, Dana.',
      'We «regret the trouble, if any».',
      '«Apologies if there» was a delay.',
      'We are «sorry for any inconvenience this may have caused».',
    ],
    passes: [
      'We are sorry this caused you trouble.',
      'Sorry about the wrong door. If it is not with you by noon, tell us here and I will ring you.',
      'If a parcel goes to the wrong door, we fetch it.',
      'I am sorry the driver let you down.',
      'Sorry for the wait. Any questions, ask for Imani.',
      'Our template says "sorry if this caused trouble". It did, and we are sorry.',
    ],
  },
  mend: apologisePlainly,
  check(reading, see) {
    for (const apology of hollowApology(reading).spans)
      if (apology.kind === 'conditional') see({ message: 'found', span: apology })
  },
})
