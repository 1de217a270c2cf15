import { cheer } from '../../acts/cheer.ts'
import { grave } from '../../acts/stakes.ts'
import { leaveOut } from '../../mending/leave-out.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const RUINED_BIRTHDAY: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway WORST COMPANY EVER, you ruined her birthday!! Never again' }],
  expectations: { anger: 'furious' },
}
const SMOKING_BATTERY: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway the battery you delivered is smoking in my hall!!' }],
  expectations: { crisis: ['danger'] },
}

export const mindTheTone = defineRule({
  id: 'mind-the-tone',
  dimension: 'style',
  practice: 'P24',
  severity: 'hint',
  summary: 'Keep jokes and emoji for light matters.',
  why: 'No one can hear a voice: cheer beside harm reads as mockery.',
  source: 'P24',
  messages: {
    found: '"{match}" is too cheerful for what happened.',
  },
  examples: {
    flags: [
      { situation: RUINED_BIRTHDAY, reply: 'Oops, wrong door «😄»' },
      { situation: SMOKING_BATTERY, reply: 'On it «🎉»' },
      {
        situation: {
          thread: [{ from: 'customer', text: 'My insulin came warm, I am diabetic and I am ill' }],
          expectations: { sensitivity: ['health'] },
        },
        reply: 'No worries, a new one leaves today «😊»',
      },
      { situation: RUINED_BIRTHDAY, reply: 'Sorry «😂» the van has it now' },
      {
        situation: {
          thread: [{ from: 'customer', text: "My baby's milk never came" }],
          expectations: { sensitivity: ['minors'] },
        },
        reply: 'All good «👍»',
      },
    ],
    passes: [
      {
        situation: {
          thread: [{ from: 'customer', text: 'Love the new van!' }],
          expectations: { anger: 'calm' },
        },
        reply: 'Enjoy it 😄',
      },
      { situation: RUINED_BIRTHDAY, reply: 'We ruined a birthday and we are sorry 😔' },
      'Sorry about the door, Dana 😊',
      {
        situation: SMOKING_BATTERY,
        reply: 'Please leave the house and call 999. We are ringing you now. 🙏',
      },
      { situation: RUINED_BIRTHDAY, reply: 'Sorry about the door, Dana. The driver is going back.' },
      {
        situation: {
          thread: [{ from: 'customer', text: "My baby's milk never came" }],
          expectations: { sensitivity: ['minors'] },
        },
        reply: 'Two tins are in the van, and with you by six 💙',
      },
    ],
  },
  mend: leaveOut,
  check(reading, see) {
    if (!grave(reading)) return
    for (const span of cheer(reading)) see({ message: 'found', span })
  },
})
