import { describe } from 'vitest'
import { peopleNamed } from '../../src/acts/people.ts'
import { facts, to, wordsOf } from './reading-of.ts'

const names = (reading: Parameters<typeof peopleNamed>[0]) => wordsOf(reading, peopleNamed(reading))

describe('people that a reply names', () => {
  facts(names, [
    ['by title', 'Mrs Fairweather took the saver rate.', ['Fairweather']],
    ['by title and both names', 'That is with Mr Kwabena Osei-Brandt.', ['Kwabena Osei-Brandt']],
    ['by a given name and what follows', 'It was signed for by Harriet Quayle.', ['Harriet Quayle']],
    ['with an initial', 'It was signed for by P Doherty.', ['P Doherty']],
    ['as an owner', "Those are Patrick Hennessy's tablets.", ['Patrick Hennessy']],
    ['the surname alone where the first name is shown', 'Dana Pettigrew, the van is near.', ['Pettigrew']],
    ['two of them', 'Olivia Marsh and Jack Penrose paid more.', ['Olivia Marsh', 'Jack Penrose']],
    ['as a document says', 'The ticket says Okonjo where it should not.', ['Okonjo']],
  ])

  facts(names, [
    ['a colleague by role', 'Ask for Mrs Howell, our head nurse.', []],
    ['a colleague who will ring', 'Tom Price will ring you at noon.', []],
    ['a colleague with a mailbox', 'Write to Marit Holm, marit@fernway.example, today.', []],
    ['somebody who introduces themselves', "I'm Mrs Bains and I run the depot.", []],
    ['a doctor', 'Dr Lena Ortiz has 6:15 open.', []],
    ['a signature', 'The van is near and we are sorry about the wait. – Moira Kerr', []],
    ['a shop', 'The Oxford Street store has it.', []],
    ['a product', 'We have tried it with Mozilla Firefox.', []],
    ['words that are names', 'Will Monday do? Grace period ends in May.', []],
    [
      'a name told in the thread',
      { situation: to('I am Harriet Quayle'), reply: 'Thanks, Harriet Quayle.' },
      [],
    ],
  ])
})
