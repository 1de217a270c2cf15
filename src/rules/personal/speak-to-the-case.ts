import { tellingSpan } from '../../acts/specifics.ts'
import { isSpecific } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const speakToTheCase = defineRule({
  id: 'speak-to-the-case',
  dimension: 'personal',
  practice: 'P5',
  severity: 'praise',
  summary: 'Answer this complaint in its own terms.',
  why: 'Concrete words about the case raise satisfaction; a name alone earns little.',
  source: 'Packard and Berger 2021 on concrete wording; guide, specific',
  messages: {
    found: 'Shows what this complaint is about.',
  },
  sets: { specific: true },
  examples: {
    flags: [
      'The «birthday parcel went to a green door».',
      'A «parcel at the wrong green door» is no present.',
      "The driver left your «mum's birthday parcel next door».",
      'Your «parcel was delivered to the wrong door».',
      "The «green door was the neighbour's, and the parcel is on its way to your red» door.",
      {
        situation: {
          thread: [{ from: 'customer', text: 'the lift at Main Street has been dead since Monday' }],
        },
        reply: 'The «lift at Main Street» needs a new belt, which comes tomorrow.',
      },
    ],
    passes: [
      'We are sorry for the inconvenience.',
      'Please send us a message.',
      'Noted.',
      'Thanks for your feedback.',
      'We take this seriously.',
      'Hi Dana Okafor, thank you for contacting Fernway Parcels.',
    ],
  },
  check(reading, see) {
    const span = tellingSpan(reading)
    if (span && isSpecific(reading)) see({ message: 'found', span })
  },
})
