import { describe } from 'vitest'
import { factsTold } from '../../src/acts/facts.ts'
import type { Reading } from '../../src/acts/reading.ts'
import type { Situation } from '../../src/situation/situation.ts'
import { facts, to } from './reading-of.ts'

const told = (reading: Reading) =>
  factsTold(reading).map((fact) => `${fact.type}: ${reading.document.original.slice(fact.start, fact.end)}`)
const legal: Partial<Situation> = to('still no word from you', { sector: 'legal' })

describe('facts that a reply tells', () => {
  facts(told, [
    ['a debt by its sum', "There's £640 still owing, Dana.", ['financial: £640 still owing']],
    [
      'a debt by its age',
      'With the rent two months behind, a bit of patience.',
      ['financial: rent two months behind'],
    ],
    ['a missed payment', 'Your second missed payment stopped it.', ['financial: second missed payment']],
    ['a condition', 'The asthma was on your form.', ['health: asthma']],
    ['a medicine as a question', 'Was it the sertraline again?', ['health: sertraline']],
    ['where somebody was', 'The tablet was streaming from Marbella.', ['location: Marbella']],
    ['what a record says', 'The file says four adults share it.', ['account_fact: four adults share it']],
    ['what they did by the record', 'Looks like you skipped February.', ['account_fact: skipped February']],
    ['how much they used', 'It is 143 pages this month.', ['account_fact: 143 pages this month']],
    ['a plan that ended', 'Your plan ended in March.', ['account_fact: Your plan ended in March']],
    ['private affairs', 'Your divorce papers went out.', ['account_fact: Your divorce papers went out']],
    [
      'that somebody is a client, in law',
      { situation: legal, reply: 'Your case is with the panel.' },
      ['account_fact: Your case is'],
    ],
  ])

  facts(told, [
    [
      'a sum told in the thread',
      { situation: to('you say I owe 640'), reply: "We'll look at the £640 owing again." },
      [],
    ],
    [
      'a condition told in the thread',
      { situation: to('the asthma nurse never came'), reply: 'The asthma nurse rings you at noon.' },
      [],
    ],
    [
      'a story told again in other figures',
      { situation: to('waited three hours'), reply: 'You waited 3 hours and that is not on.' },
      [],
    ],
    ['what the brand owes', 'We owe you an answer and £5.', []],
    ['advice for everybody', 'Anyone with asthma can ask for the front row.', []],
    ['prices and times', 'It costs £12 and takes 40 minutes on Friday.', []],
    ['our own places', 'The bag is at our Limerick depot.', []],
    ['a plan for the day', 'A driver comes at five each evening this week.', []],
    ['a question', 'Did you cancel 2 lines in May?', []],
    ['a supposition', 'If you paid twice in May, we refund one.', []],
    ['that somebody may be a client, out of the sector', 'Your case is with the panel.', []],
  ])
})
