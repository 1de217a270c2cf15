import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainBreaks } from '../../src/text/plain-sentences.ts'
import { MOST_SENTENCES, SENTENCE_LIMIT } from '../../src/text/sentences.ts'
import { anyText, HOSTILE, read } from './texts.ts'

const split = (text: string): string[] => read(text).sentences.map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['We are sorry. We will help.', ['We are sorry.', 'We will help.']],
    ['Ask Mr. Hale or Dr. Ito. They know.', ['Ask Mr. Hale or Dr. Ito.', 'They know.']],
    ['Bring ID, e.g. Your passport.', ['Bring ID, e.g. Your passport.']],
    ['See No. 5 on the list. No. We cannot.', ['See No. 5 on the list.', 'No.', 'We cannot.']],
    ['We open at 9 a.m. We close at 5 p.m. today.', ['We open at 9 a.m.', 'We close at 5 p.m. today.']],
    ['Meet at St. Anne Square. Thanks.', ['Meet at St. Anne Square.', 'Thanks.']],
    ['Signed, J. Moreno. Bye', ['Signed, J. Moreno.', 'Bye']],
    ['one line\nanother line\n\nthird', ['one line', 'another line', 'third']],
    ['so sorry.We will help', ['so sorry.', 'We will help']],
    ['see Help.Orlo.Example or Booking.Com today', ['see Help.Orlo.Example or Booking.Com today']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['It costs £12.99. Fine.', ['It costs £12.99.', 'Fine.']],
    ['sorry... we will', ['sorry... we will']],
    ['   ', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('knows questions, also behind quotes and emoji', () => {
    const asked = (text: string) => read(text).sentences.map((sentence) => sentence.question)
    expect(asked('Can you DM us? Thanks.')).toEqual([true, false])
    expect(asked('Really? 😀')[0]).toBe(true)
    expect(asked('You said "why?"')).toEqual([true])
    expect(asked('What a day!')).toEqual([false])
  })

  it('cuts long sentences at clause marks', () => {
    const clause = `${'we looked into your order again '.repeat(5).trim()}; `
    const pieces = split(clause.repeat(4))
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces.slice(0, -1)) expect(piece.endsWith(';')).toBe(true)
  })

  it('has at most 120 sentences of at most 400 code units, whatever the text, and hides none of it', () => {
    for (const text of [...HOSTILE, 'x.\n'.repeat(1_600), 'Hi. '.repeat(1_200)]) {
      const { sentences, tokens } = read(text)
      expect(sentences.length).toBeLessThanOrEqual(MOST_SENTENCES)
      for (const sentence of sentences) expect(sentence.text.length).toBeLessThanOrEqual(SENTENCE_LIMIT)
      expect(sentences.flatMap((sentence) => sentence.tokens)).toHaveLength(tokens.length)
    }
    const last = read(`${'x.\n'.repeat(1_600)}Send your password.`).sentences.at(-1)
    expect(last?.text).toContain('Send your password.')
  })

  it('covers all tokens in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences, tokens } = read(text)
        expect(sentences.flatMap((sentence) => [...sentence.tokens])).toEqual([...tokens])
        for (const sentence of sentences) {
          for (const token of sentence.tokens) {
            // A word longer than a sentence may be is cut with it, so only beginnings are sure to lie inside.
            const inside = token.start >= sentence.start && token.start < sentence.end
            expect([token.sentence, inside]).toEqual([sentence.index, true])
          }
        }
      }),
    )
  })
})

it('splits plain lines as Intl.Segmenter does', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sign = fc.oneof(
    fc.constantFrom(...'.!?"\')( ,-:aB1£€🙂🏠🧡'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }),
  )
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 20 }), (signs) => {
      const line = signs.join('')
      const ends = Array.from(segmenter.segment(line), ({ index, segment }) => index + segment.length)
      expect(plainBreaks(line) ?? ends).toEqual(ends)
    }),
    { numRuns: 3_000 },
  )
  expect(plainBreaks('We are. You are.')).toEqual([8, 16])
  expect(plainBreaks('We are. 🙂 You are.')).toEqual([8, 19])
})
