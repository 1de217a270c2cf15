import { apologiseForTheHarm } from '../../../src/rules/apology/apologise-for-the-harm.ts'
import { testRule } from '../../support/test-rule.ts'

testRule(apologiseForTheHarm, {
  flags: [
    'Kindly DM your consignment details so we can check for you.',
    'Dana, the parcel is with your neighbour at the green door.',
    {
      situation: {
        thread: [
          { from: 'customer', text: 'Una app keeps crashing since morning, I am tired of this wahala' },
        ],
      },
      reply: 'Abeg update the app to the latest version and try again.',
    },
    'Thanks for reaching out. Your parcel is at the depot.',
    '"Sorry" is not a word we use lightly. The parcel was left at the address given.',
  ],
  passes: [
    'Ah no, Dana. Sorry about the door, so we are.',
    'My bad, Dana. Wrong door, right parcel, and I am fetching it now.',
    'We do regret the mix-up with the door and are putting it right.',
    {
      situation: {
        thread: [
          { from: 'customer', text: 'my own fault, I typed the wrong door number. Can you still catch it?' },
        ],
      },
      reply: 'We can, Dana: the driver has the right number now.',
    },
    {
      situation: {
        thread: [
          { from: 'customer', text: 'my parcel went to a green door' },
          { from: 'brand', text: 'So sorry, Dana. The driver is going back for it.' },
          { from: 'customer', text: 'ok thanks, when will he be here?' },
        ],
      },
      reply: 'He is on your road in ten minutes.',
    },
  ],
})
