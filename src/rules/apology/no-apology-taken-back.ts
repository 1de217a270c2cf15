import { unhollow } from '../../mending/unhollow.ts'
import { hollowApology } from '../../model/voted.ts'
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
      '«Sorry, but you should have read» the card our driver left.',
      'We «apologise for the wait, but no other customers» complained.',
      '«Sorry about that, however our records show» it arrived.',
      '«Sorry for the mix-up, but customers must» put a number on the door.',
      'I am «sorry, but that is not true».',
      'We are «sorry, Dana, but it was your own mistake».',
    ],
    passes: [
      'Sorry about the wait, but the parcel is with you tonight.',
      'Sorry for the mix-up; the driver is going back for it.',
      'I am sorry. The driver went to the wrong door, but he is on his way back.',
      'We are sorry it took two days, but nobody should wait that long and you will not wait a third.',
      '"Sorry, but you should have been in" is what our desk wrote, and it was wrong.',
      'Sorry this is late, Dana, but I wanted to find the parcel before I wrote.',
    ],
  },
  mend: unhollow,
  check(reading, see) {
    for (const apology of hollowApology(reading).spans)
      if (apology.kind === 'taken_back') see({ message: 'found', span: apology })
  },
})
