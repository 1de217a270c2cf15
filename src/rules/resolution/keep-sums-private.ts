import { sumsInPublic } from '../../acts/sums.ts'
import { withoutSum } from '../../mending/without-sum.ts'
import { defineRule } from '../rule.ts'

export const keepSumsPrivate = defineRule({
  id: 'keep-sums-private',
  dimension: 'resolution',
  practice: 'P13',
  severity: 'hint',
  summary: 'Tell one person about a sum in private.',
  why: 'A sum for one in public is an offer to everybody who reads it, and a price for complaining.',
  source: 'P13: open to all affected, or small and in kind',
  messages: {
    found: '"{match}" names a sum for one person where everybody reads it.',
  },
  examples: {
    flags: [
      'Sorry about the door. We have «added £60 to your» account, Dana.',
      'There is «£20 credit for» you, Dana.',
      'We «take £15 off your» next parcel.',
      'Sorry, Dana. Here is «$10 off your» next one.',
      'We have «put £25 on your» account for the two days.',
    ],
    passes: [
      'Dinner is on the house, Dana.',
      'Everybody who waited gets £5 off their next parcel.',
      'We have refunded the delivery.',
      { situation: { visibility: 'private' }, reply: 'We have added £60 to your account, Dana.' },
      'All customers on the round get £10 credit for the two days.',
    ],
  },
  mend: withoutSum,
  check(reading, see) {
    for (const span of sumsInPublic(reading)) see({ message: 'found', span })
  },
})
