import { mindTheTone } from '../../../src/rules/style/mind-the-tone.ts'
import type { Situation } from '../../../src/situation/situation.ts'
import { testRule } from '../../support/test-rule.ts'

const RUINED_BIRTHDAY: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway WORST COMPANY EVER, you ruined her birthday!! Never again' }],
  expectations: { anger: 'furious' },
}

testRule(mindTheTone, {
  flags: [
    { situation: RUINED_BIRTHDAY, reply: 'lol «🤣» sorry dana' },
    {
      situation: {
        thread: [{ from: 'customer', text: 'your driver hit me with his door' }],
        expectations: { crisis: ['harassment'] },
      },
      reply: 'Yikes «😬» DM us!',
    },
    { situation: RUINED_BIRTHDAY, reply: 'Happy birthday anyway! «🥳🎂»' },
  ],
  passes: [
    {
      situation: {
        thread: [{ from: 'customer', text: 'Best delivery in years' }],
        expectations: { anger: 'calm' },
      },
      reply: 'Sam says thanks 🥳',
    },
    { situation: RUINED_BIRTHDAY, reply: 'Ah no, Dana 💔 we are so sorry' },
    {
      situation: { thread: [{ from: 'customer', text: 'thanks for the lift home, your driver is a star' }] },
      reply: 'He is blushing 😊',
    },
  ],
})
