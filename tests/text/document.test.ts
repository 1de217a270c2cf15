import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText, HOSTILE, read } from './texts.ts'

describe('Document', () => {
  it('finds expressions in the normalised view and points at the original', () => {
    const text = 'we ѕay s\u200borry — ＳＯＲＲＹ'
    const found = read(text).find(/(?<word>sorry)/gi)
    expect(found.map((match) => match.raw)).toEqual(['s\u200borry', 'ＳＯＲＲＹ'])
    expect(found[1]).toMatchObject({ text: 'SORRY', groups: { word: 'SORRY' } })
  })

  it('refuses an expression that is not global, and ends on one that matches nothing', () => {
    expect(() => read('a').find(/a/)).toThrow(/global/)
    expect(read('ab').find(/x*/g)).toHaveLength(3)
  })

  it('finds the same again with an expression that was left in the middle', () => {
    const expression = /o/g
    expression.lastIndex = 3
    expect(read('o o o').find(expression)).toHaveLength(3)
  })

  it('reads every hostile text without throwing', () => {
    const look = (text: string) => {
      const document = read(text)
      expect(Number.isFinite(document.tone)).toBe(true)
      const spans = [...document.quotations, ...document.sentences]
      expect(spans.filter(({ start, end }) => start < 0 || end > text.length || start >= end)).toEqual([])
      expect(document.tokens.filter((token) => typeof token.stem !== 'string')).toEqual([])
    }
    for (const text of HOSTILE) look(text)
    fc.assert(fc.property(anyText, look), { numRuns: 300 })
  })

  it('gives the same document for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(read(text).sentences)).toBe(JSON.stringify(read(text).sentences))
      }),
    )
  })
})
