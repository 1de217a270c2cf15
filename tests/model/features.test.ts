import { describe, expect, it } from 'vitest'
import { featuresOf, named } from '../../src/model/features.ts'
import { kindName } from '../../src/model/kinds.ts'
import { skeletons } from '../../src/model/skeleton.ts'
import { readingOf, to } from '../acts/reading-of.ts'

const kinds = (reply: string) => skeletons(readingOf(reply)).map((row) => row.map(kindName))
const sentence = (reply: string, situation = {}) =>
  named(featuresOf(readingOf({ situation, reply }))).sentences[0] ?? []

describe('a sentence as kinds of words', () => {
  it('keeps function words and says of the others what they mean', () => {
    expect(kinds('The scanner says you were out.')).toEqual([
      ['the', 'RECORD', 'STATES', 'you', 'were', 'out'],
    ])
  })

  it('is the same for other words of one meaning', () => {
    expect(kinds('Our cameras show you left.')).toEqual(kinds('Our logs prove you left.'))
  })
})

describe('features', () => {
  it('learn nothing about anybody: names and numbers are masked', () => {
    const words = sentence('Dana, ask Imani about order 4417 at Brixtonby.')
    expect(words).toEqual(expect.arrayContaining(['w:NAME', 'w:#']))
    expect(words.join(' ')).not.toMatch(/dana|4417|brixtonby/i)
  })

  it('say what kind of sentence it is and whom it speaks of', () => {
    expect(sentence('Did you read the card?')).toEqual(expect.arrayContaining(['g:question', 'g:rhetoric']))
    expect(sentence('We never left it.')).toContain('g:denies we')
  })

  it("see the customer's own words come back", () => {
    const post = to('my grey scooter smells of petrol')
    expect(sentence('A grey scooter may smell of petrol.', post)).toContain('g:shared')
    expect(sentence('The van comes at six.', post)).not.toContain('g:shared')
  })

  it('carry what the word lists saw in that sentence', () => {
    expect(sentence('It is no big deal.')).toContain('a:minimise')
  })

  it('stay few however long a sentence is', () => {
    expect(sentence(`${'the van and the door '.repeat(3000)}.`).length).toBeLessThan(300)
  })
})
