import { describe } from 'vitest'
import { customerNamed } from '../../src/acts/names.ts'
import type { Situation } from '../../src/situation/situation.ts'
import { facts, wordsOf } from './reading-of.ts'

const called = (name: string, handle = ''): Partial<Situation> => ({ customer: { name, handle } })

describe('the customer by name', () => {
  facts(
    (reading) => wordsOf(reading, customerNamed(reading)),
    [
      ['the first name in a greeting', 'Hi Dana, it leaves today.', ['Dana']],
      ['the first name at the end', 'Sorry about this, Dana.', ['Dana']],
      ['the handle', '@danaokafor it leaves today.', ['@danaokafor']],
      ['the surname after a title', 'Dear Ms Okafor, it leaves today.', ['Okafor']],
      ['written small', 'hi dana, it leaves today', ['dana']],
      ['a signature is not the customer', 'It leaves today. – Dana', []],
      ['an agent is not the customer', 'Imani here, it leaves today.', []],
      ['a third person is not the customer', 'Sam has the parcel.', []],
      ['thanks to somebody is not said to them', 'Thanks to Dana it is back.', []],
      ['who did something is spoken of', 'Dana signed for it at the door.', []],
      ['another surname after a title is called too', 'Mrs Begum, it leaves today.', ['Begum']],
      ['a title of a third person is not', 'Our Mr Begum has it in the van.', []],
      ['"customer" is no name', 'Dear customer, it leaves today.', []],
      ["somebody else's handle", '@sam has the parcel.', []],
      [
        'a name that is a word, called',
        { situation: called('Grace Obi'), reply: 'Hi Grace, it leaves today.' },
        ['Grace'],
      ],
      [
        'who says "here" names the writer',
        { situation: called('Grace Obi'), reply: 'Grace here, the van leaves at six.' },
        [],
      ],
      [
        'a name that is a word, used as the word',
        { situation: called('Will Hart'), reply: 'The van will be there at six.' },
        [],
      ],
      [
        'May the month is not May the customer',
        { situation: called('May Chen'), reply: 'The offer ends in May.' },
        [],
      ],
      [
        'a name nobody gave us, after a greeting',
        { situation: called(''), reply: 'Hi Femi, it leaves today.' },
        ['Femi'],
      ],
    ],
  )
})
