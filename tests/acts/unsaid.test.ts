import { describe } from 'vitest'
import { isUnsaid } from '../../src/acts/unsaid.ts'
import { facts } from './reading-of.ts'

describe('words that the reply does not say itself', () => {
  facts(
    (reading) => reading.document.tokens.filter((token) => isUnsaid(reading, token)).map(({ text }) => text),
    [
      ['what is said is none of them', 'We made a mistake.', []],
      ['what is denied', 'Nobody here is sorry.', ['here', 'is', 'sorry']],
      [
        'what is only supposed, to the next sign',
        'If we made a mistake, we mend it.',
        ['we', 'made', 'a', 'mistake'],
      ],
      ['an "if" that asks the customer doubts nothing', 'If you send the number we look.', []],
      ['a "sorry" before a question', 'Sorry, which door was it?', ['sorry', ',', 'which']],
    ],
  )
})
