import { news } from '../../model/voted.ts'
import { defineRule } from '../rule.ts'

export const keepInTheLoop = defineRule({
  id: 'keep-in-the-loop',
  dimension: 'resolution',
  practice: 'P12',
  severity: 'praise',
  summary: 'Say when they hear more.',
  why: 'A time that is named and kept is worth more than a fast word.',
  source: 'P12; guide, keeps_in_loop',
  messages: {
    found: 'Gives a time or promises news.',
    read: 'Reads as a promise of news.',
  },
  sets: { keeps_in_loop: true },
  examples: {
    flags: [
      'It will be there «by Friday».',
      'I «will write here» again «tonight».',
      'We will «keep you posted».',
      'It leaves «today».',
      'The van is out «within the hour».',
      '«Imani will ring you at six».',
    ],
    passes: [
      'We will do it as soon as possible.',
      'Was it today?',
      'We are sorry.',
      'Thanks, Dana. – Imani',
      'You asked for "today" and we said nothing.',
      'Our lines are open from 8 till 6.',
      'Please call the depot before noon.',
      'We hope it turns up tomorrow.',
    ],
  },
  check(reading, see) {
    const { spans, read } = news(reading)
    for (const span of spans) see({ message: 'found', span })
    if (read) see({ message: 'read', span: read })
  },
})
