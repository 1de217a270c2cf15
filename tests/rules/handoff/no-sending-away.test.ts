import { noSendingAway } from '../../../src/rules/handoff/no-sending-away.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(noSendingAway, {
  flags: [
    '«Pls call our customer care on 0700» 900 100.',
    '«Give us a ring on 01632 960123».',
    'For this kindly «raise a ticket on our portal».',
    'Sorry about this Dana! Hit us up on «Telegram».',
    '«DM us».',
  ],
  passes: [
    {
      situation: { surface: 'review', platform: 'review_site' },
      reply: 'Sorry about the door, Dana. Ask for Imani at the depot desk; she knows the case.',
    },
    'I will ring the depot myself.',
    'Your neighbour can call off the search: we have it.',
    {
      situation: {
        thread: [{ from: 'customer', text: 'there is smoke coming out of your parcel locker!!' }],
        expectations: { crisis: ['danger'] },
      },
      reply:
        'Please step away from the locker and call our emergency line on 01632 960999 now. We are sending someone.',
    },
  ],
})
