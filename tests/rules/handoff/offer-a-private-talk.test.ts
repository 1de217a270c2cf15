import { offerAPrivateTalk } from '../../../src/rules/handoff/offer-a-private-talk.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(offerAPrivateTalk, {
  flags: [
    {
      situation: {
        thread: [
          { from: 'customer', text: 'You people debited me twice for one delivery, I want my money back' },
        ],
      },
      reply: 'Sorry for any inconvenience, we dey look into am.',
    },
    {
      situation: {
        thread: [{ from: 'customer', text: 'your driver followed me home and called me a slur' }],
        expectations: { crisis: ['harassment'] },
      },
      reply: 'We are sorry to hear about your experience.',
    },
    'What is your order number?',
    'Ok.',
  ],
  passes: [
    'Sorry, Dana. Someone from our team will call you within the hour.',
    'The driver has fetched the birthday parcel from the green door and it is on its way to your red door now.',
    {
      situation: { thread: [{ from: 'customer', text: 'Do you deliver on Sundays?' }] },
      reply: 'We do, from nine to one.',
    },
    'Sorry about this Dana, inbox us the door number.',
  ],
})
