import { shoutedRuns } from '../../acts/shouting.ts'
import { smallLetters } from '../../mending/small-letters.ts'
import { defineRule } from '../rule.ts'

export const noShouting = defineRule({
  id: 'no-shouting',
  dimension: 'courtesy',
  practice: 'P4',
  severity: 'warning',
  summary: 'Do not shout.',
  why: 'Capitals read as shouting.',
  source: 'P4, P24',
  messages: {
    found: '"{match}" is written in capitals.',
  },
  examples: {
    flags: [
      '«PLEASE READ THE WHOLE NOTICE» first.',
      'We «DO NOT OFFER REFUNDS» here.',
      '«THIS IS NOT TRUE».',
      'Dana, «WE ARE ON IT NOW».',
      '«STOP WRITING TO US» here.',
      'Your parcel «WAS DELIVERED ON TUESDAY».',
    ],
    passes: [
      'Flight SK 4127 to ACC leaves at nine.',
      'We are on it NOW.',
      'DM us your PNR.',
      'The USB port is fine.',
      'Sorry, FAQ page 4 is wrong.',
      'You wrote "WHERE IS MY PARCEL", and you were right to shout.',
    ],
  },
  mend: smallLetters,
  check(reading, see) {
    for (const run of shoutedRuns(reading)) see({ message: 'found', span: run })
  },
})
