import { regretTheCause } from '../../mending/regret-the-cause.ts'
import { hollowApology } from '../../model/voted.ts'
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
      'We are «sorry you feel» that way, Dana.',
      '«Sorry you misread» the card our driver left.',
      'We are «sorry you found the» service slow.',
      '«Sorry that you are disappointed» with your delivery.',
      'I am «sorry you think» nobody answers you.',
      'We «apologise that we did not meet your expectations».',
    ],
    passes: [
      'We are sorry you had to wait two days for an answer.',
      'I am sorry you were left without the parcel on the day itself.',
      'Sorry you lost your evening to this, Dana.',
      'You wrote "sorry you feel that way" is no apology, and you are right. We gave it to the wrong door.',
      'You have every reason to feel let down, Dana. We are sorry for the wrong door.',
      'Sorry you were sent from desk to desk, Dana.',
    ],
  },
  mend: regretTheCause,
  check(reading, see) {
    for (const apology of hollowApology(reading).spans)
      if (apology.kind === 'feelings') see({ message: 'found', span: apology })
  },
})
