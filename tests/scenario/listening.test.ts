import { describe, expect, it } from 'vitest'
import { finds, searchWords } from '../../src/scenario/listening.ts'

const POST = 'Took it to Kiln Street on Thursday and the lad said it’s expired. Café opposite was kinder.'

describe('finds', () => {
  it.each(['Kiln Street', 'kiln', 'the kiln', 'thurs', 'cafe', 'expired kiln'])('finds by “%s”', (query) => {
    expect(finds(query, POST)).toBe(true)
  })
  it.each(['', '  ', 'the', 'it to on and the', 'a', 'kiln mouse', 'lads', 'string'])(
    'finds nothing by “%s”',
    (query) => {
      expect(finds(query, POST)).toBe(false)
    },
  )
})

it('tells the words of a search that say something', () => {
  expect(searchWords('What did the BAKERY do?')).toEqual(['bakery'])
  expect(searchWords('and so it was')).toEqual([])
})
