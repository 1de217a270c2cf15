import { pointTheWay } from '../../../src/rules/handoff/point-the-way.ts'
import type { Situation } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const HOW_TO: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'How do I change the delivery day of a parcel in the app?' }],
  expectations: { needs_private: false },
}

testRule(pointTheWay, {
  flags: [
    {
      situation: {
        thread: [{ from: 'customer', text: 'the zip on my tent broke on the first night' }],
        expectations: { needs_private: false },
      },
      reply: 'Sorry about the broken zip. «Bring the tent into any shop» and we will replace it today.',
    },
    {
      situation: {
        thread: [{ from: 'customer', text: 'how do i mute the app at night' }],
        expectations: { needs_private: false },
      },
      reply:
        'Open Settings in the app, tap Night and it is mute till seven; pictures «here: https://help.example/night»',
    },
    {
      situation: {
        thread: [{ from: 'customer', text: "app won't load the map since the update" }],
        expectations: { needs_private: false },
      },
      reply:
        'Sorry about the map. Delete the app, install it again and the map loads; full steps «here: https://help.example/map»',
    },
  ],
  passes: [
    { situation: HOW_TO, reply: 'Tap the parcel, choose the day and save.' },
    { situation: { visibility: 'private' }, reply: 'Please fill in the form on our website.' },
    'Email us at help@example.com.',
    { situation: HOW_TO, reply: 'Sorry about that. Please DM us and we change the day.' },
  ],
})
