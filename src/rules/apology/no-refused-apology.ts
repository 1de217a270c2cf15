import { dropDefence } from '../../mending/drop-defence.ts'
import { defencesOf } from '../defence-check.ts'
import { defineRule } from '../rule.ts'

export const noRefusedApology = defineRule({
  id: 'no-refused-apology',
  dimension: 'apology',
  practice: 'P3',
  severity: 'error',
  summary: 'Do not say that you are not sorry.',
  why: 'Leaving an apology out may pass; refusing it in front of everybody is a second harm.',
  source: 'Guide, apology and defensive; P3',
  messages: {
    found: '"{match}" refuses an apology.',
  },
  sets: { defensive: true },
  examples: {
    flags: [
      'We are in «no way sorry», Dana.',
      '«Nobody here is sorry» about a door.',
      'We are «not sorry» for the wait.',
      'We will «not apologise» for a green door.',
      '«We refuse to apologise», Dana.',
    ],
    passes: [
      'We cannot apologise enough for the wrong door.',
      'There is no need to be sorry, Dana: you read the card right.',
      'No excuses, sorry about the door.',
      'Not only are we sorry, the driver is on his way back.',
      'You need not apologise, the label was ours.',
    ],
  },
  mend: dropDefence,
  check: (reading, see) => defencesOf(reading, see, 'refusal'),
})
