import { describe, expect, it } from 'vitest'
import { nearCopies, sharedRuns } from '../../src/accuracy/near-copies.ts'

const named = (...replies: readonly string[]) => replies.map((reply, i) => ({ id: `r${i + 1}`, reply }))

describe('near-copies', () => {
  it('are found whatever the names and numbers', () => {
    const copies = nearCopies(
      named(
        'Sorry Dana, your parcel left Leeds on the 4th and reaches you tomorrow.',
        'Sorry Femi, your parcel left Lagos on the 9th and reaches you tomorrow.',
        'We have asked the driver to come back to you with it tonight.',
      ),
    )
    expect(copies.map(({ one, other }) => [one, other])).toEqual([['r1', 'r2']])
  })

  it('are not made by a common opening', () => {
    const [one, other] = [
      'We are so sorry about this. The boiler engineer comes at nine and stays until it runs.',
      'We are so sorry about this. A new ticket for the late ferry is in your inbox already.',
    ]
    expect(nearCopies(named(one, other))).toEqual([])
  })

  it('are not seen in the two halves of a minimal pair', () => {
    const [one, other] = named(
      'The depot has it now and we will bring it round by four today.',
      'The depot has it now and we will bring it round when we can.',
    )
    const paired = [one, other].map((half) => ({ ...(half as { id: string; reply: string }), pair: 'p1' }))
    expect(nearCopies(paired)).toEqual([])
    expect(nearCopies(paired.map(({ id, reply }) => ({ id, reply })))).toHaveLength(1)
  })
})

describe('eight words in a row', () => {
  it('are found and quoted', () => {
    const [known, reply] = named(
      'The crew was told at six and nobody rang you, which is on us.',
      'Hi Ade, the crew was told at six and nobody rang the hall.',
    )
    const [copy] = sharedRuns([reply as never], [known as never])
    expect(copy).toMatchObject({ one: 'r2', other: 'r1', words: 'the crew was told at six and nobody' })
  })

  it('are more than seven', () => {
    const [known, reply] = named(
      'crew was told at six and nobody rang',
      'crew was told at six and nobody came',
    )
    expect(sharedRuns([reply as never], [known as never])).toEqual([])
  })
})
