import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noBoasting = defineRule({
  id: 'no-boasting',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not answer a complaint with your good record.',
  why: 'It tells the customer that their case does not count.',
  source: 'Guide, defensive; P3',
  messages: {
    found: '"{match}" speaks of the good record instead of the problem.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      '«In thirty years» we have never lost a birthday parcel.',
      '«We pride ourselves» on our service.',
      'Our scanners are «tested to» the «highest standard».',
      '«Thousands of happy» customers trust us with their parcels.',
      'We are an «award-winning» courier.',
    ],
    passes: [
      'It will be at your red door in two days at most.',
      'Thirty people were left waiting on your road, and you were one of them.',
      'The scanner will be tested by someone from outside tomorrow.',
      "You have been with us for ten years, and we left your mum's present next door.",
      'Happy to say that your parcel is back in the van.',
      'Nothing to be proud of, Dana: two days and no answer.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'boast'),
})
