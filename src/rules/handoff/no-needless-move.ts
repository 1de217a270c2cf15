import { needlessMoves } from '../../acts/needless.ts'
import { strike } from '../../mending/strike.ts'
import type { Situation } from '../../situation/situation.ts'
import { defineRule } from '../rule.ts'

const QUESTION: Partial<Situation> = {
  thread: [{ from: 'customer', text: '@fernway do you deliver on Sundays?' }],
}
const WHICH_SIZE: Partial<Situation> = {
  thread: [{ from: 'customer', text: 'What is the largest box that fits into a locker?' }],
}

export const noNeedlessMove = defineRule({
  id: 'no-needless-move',
  dimension: 'handoff',
  practice: 'P20',
  severity: 'warning',
  summary: 'Answer in public what anybody may hear.',
  why: 'A private message for a plain question is dodging, and the next reader asks it again.',
  source: 'P20; guide, handoff_fit: handing off what could have been answered',
  messages: {
    found: '"{match}" moves a question away that could be answered right here.',
  },
  examples: {
    flags: [
      { situation: QUESTION, reply: 'Hi Dana, «please DM us» and we will help.' },
      { situation: QUESTION, reply: 'Please «send us a private message».' },
      { situation: WHICH_SIZE, reply: 'Good question, Dana. «Drop us a DM».' },
      { situation: WHICH_SIZE, reply: '«Could you DM us your» question?' },
      { situation: QUESTION, reply: '«Please message us privately» about that.' },
    ],
    passes: [
      { situation: QUESTION, reply: 'We deliver on Sundays from nine to one.' },
      {
        situation: QUESTION,
        reply: 'Yes, we deliver from nine to one on Sundays. You can DM us to book a slot.',
      },
      'Sorry about the door, Dana. DM us your address.',
      { situation: { ...QUESTION, visibility: 'private' }, reply: 'Send us a private message.' },
      { situation: WHICH_SIZE, reply: 'The largest locker takes a box of 60 by 40 by 40 centimetres.' },
    ],
  },
  mend: strike,
  check(reading, see) {
    for (const { start, end } of needlessMoves(reading)) see({ message: 'found', span: { start, end } })
  },
})
