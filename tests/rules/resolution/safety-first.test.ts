import { safetyFirst } from '../../../src/rules/resolution/safety-first.ts'
import type { Situation } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const SMOKING_BATTERY: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway the battery you delivered is smoking in my hall!!' }],
  expectations: { crisis: ['danger'] },
}
const TOY_IN_MOUTH: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'My 3yo had a piece of your toy in his mouth this morning' }],
  expectations: { crisis: ['danger'] },
}

testRule(safetyFirst, {
  flags: [
    { situation: SMOKING_BATTERY, reply: 'Kindly bear with us, we are on it.' },
    { situation: TOY_IN_MOUTH, reply: 'Sorry to hear that! What is your order number?' },
    {
      situation: {
        thread: [
          { from: 'customer', text: 'I can smell gas in the stairwell, your engineer left an hour ago' },
        ],
      },
      reply: 'Our engineer followed the procedure.',
    },
  ],
  passes: [
    { situation: TOY_IN_MOUTH, reply: 'Oh no, is your little one ok?' },
    {
      situation: {
        thread: [
          { from: 'customer', text: 'Your heater caught fire in my hall' },
          { from: 'brand', text: 'Are you safe? Please unplug it and stay away from it.' },
          { from: 'customer', text: 'Yes, all fine, it is out. I bought it last week.' },
        ],
      },
      reply: 'Thank you. A new one or your money back, whichever you prefer.',
    },
    { situation: SMOKING_BATTERY, reply: 'Do not touch it Dana, stay away from it pls' },
    {
      situation: {
        thread: [
          { from: 'customer', text: 'I can smell gas in the stairwell, your engineer left an hour ago' },
        ],
      },
      reply: 'Open the windows, touch no switches and go outside, please. Ring 0800 111 999 from the street.',
    },
    {
      situation: { thread: [{ from: 'customer', text: 'The candle I bought smells of nothing' }] },
      reply: 'Sorry about the candle. A new one leaves today.',
    },
  ],
})
