import { repeatedApologies } from '../../acts/repeated-apologies.ts'
import { strike } from '../../mending/strike.ts'
import { defineRule } from '../rule.ts'

export const oneApologyIsEnough = defineRule({
  id: 'one-apology-is-enough',
  dimension: 'apology',
  practice: 'P3',
  severity: 'hint',
  summary: 'Say sorry once, and mean it.',
  why: 'A third sorry takes the room of what is done about it and sounds like none.',
  source: 'P3; Roschk and Kaiser 2013 on intensity',
  messages: {
    found: '"{match}" says sorry once more; say what is done instead.',
  },
  examples: {
    flags: [
      'We are sorry, Dana. So sorry about the door. Our «apologies».',
      'Sorry, Dana. We are so sorry for this. We do «apologise».',
      'We apologise. We are sorry for the wait. Again, we are «sorry» for the door.',
      'Sorry! We are sorry for the green door. Once more: «sorry» about the parcel.',
      'Apologies, Dana. We are sorry about the door. We «apologise» for the wait.',
    ],
    passes: [
      'We are sorry about the door, Dana.',
      'Sorry, Dana. We are sorry it took so long.',
      'The driver is going back for it.',
      'Sorry, which depot was it?',
      'Our apologies, Dana: the label was wrong.',
    ],
  },
  mend: strike,
  check(reading, see) {
    for (const span of repeatedApologies(reading)) see({ message: 'found', span })
  },
})
