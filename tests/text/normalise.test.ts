import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, REPLY_LIMIT, THREAD_LIMIT } from '../../src/text/normalise.ts'
import { originalSpan } from '../../src/text/span-map.ts'
import { anyText, HOSTILE, read } from './texts.ts'

const view = (text: string): string => normalise(text).text

describe('normalise', () => {
  it.each([
    ['we’re “sorry”', 'we\'re "sorry"'],
    ['sorry—we', 'sorry - we'],
    ['sorry — we', 'sorry - we'],
    ['Mon–Fri', 'Mon-Fri'],
    ['wait…', 'wait...'],
    ['re\u200bfu\u00adnd', 'refund'],
    ['\u202erefund\u2066', 'refund'],
    ['re\0fund', 'refund'],
    ['ｒｅｆｕｎｄ　１２３', 'refund 123'],
    ['𝐬𝐨𝐫𝐫𝐲', 'sorry'],
    ['ᴘᴀssᴡᴏʀᴅ', 'password'],
    ['s\u0336o\u0336r\u0336r\u0336y\u0336', 'sorry'],
    ['s\u0301\u0302\u0303\u0304o\u0301\u0302\u0303\u0304', 'so'],
    ['cafe\u0301', 'café'],
    ['4\ufe0f\u20e31\ufe0f\u20e3', '41'],
    ['ﬁnd', 'find'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u00a0b\tc', 'a b c'],
    ['x\ud800y', 'x\ufffdy'],
    ['Lodge™ 1½', 'Lodge™ 1½'],
    ['don`t don´t', "don't don't"],
  ])('reads %j as %j', (text, expected) => {
    expect(view(text)).toBe(expected)
  })

  it.each([
    ['your pаsswоrd', 'your password'],
    ['we are ѕо ѕоrrу', 'we are so sorry'],
    ['οur refund', 'our refund'],
  ])('folds look-alikes of other alphabets in Latin text: %j', (text, expected) => {
    expect(view(text)).toBe(expected)
  })

  it.each(['Спасибо за ответ', 'Ευχαριστώ πολύ', 'Привет, Dana', 'он со мной'])(
    'keeps words really written in another alphabet: %j',
    (text) => {
      expect(view(text)).toBe(text)
    },
  )

  it.each([
    ['we are s o r r y about it', 'we are sorry about it'],
    ['your p-a-s-s-w-o-r-d please', 'your password please'],
    ['s.o.r.r.y', 'sorry'],
    ['S_O_R_R_Y', 'SORRY'],
    ['s o r r y I was late', 'sorry I was late'],
    ['ѕ о r r у', 'sorry'],
  ])('joins spaced-out letters: %j', (text, expected) => {
    expect(view(text)).toBe(expected)
  })

  it.each([
    'options a b c d',
    'I A M here',
    'the U.S. and the U.K.',
    'a 1 b 2 c 3',
    'J. R. R. Tolly',
    'press A, B, C or D',
    'at 5 p.m.',
  ])('leaves %j as it is', (text) => {
    expect(view(text)).toBe(text)
  })

  it('keeps families of emoji together and drops other joiners', () => {
    expect(view('👨‍👩‍👧 a\u200db')).toBe('👨‍👩‍👧 ab')
  })

  it('caps a reply at 5,000 and thread posts at 20,000 code units, and says so', () => {
    expect(normalise('é'.repeat(REPLY_LIMIT + 1))).toMatchObject({ cut: true })
    expect(normalise('a'.repeat(REPLY_LIMIT))).toMatchObject({ cut: false })
    expect(normalise('a'.repeat(6_000), THREAD_LIMIT)).toMatchObject({ cut: false })
  })

  it('does not cut an emoji in half', () => {
    expect(normalise('aaa😀', 4).text).toBe('aaa')
  })

  it('does not grow past the cap however a character expands', () => {
    expect(normalise('㏂'.repeat(REPLY_LIMIT)).text.length).toBeLessThanOrEqual(REPLY_LIMIT)
    expect(normalise('\ufdfa'.repeat(REPLY_LIMIT)).text.length).toBeLessThanOrEqual(REPLY_LIMIT)
  })

  it('keeps at most eight marks on a letter', () => {
    expect(view(`ж${'\u0301'.repeat(100)}`).length).toBeLessThanOrEqual(9)
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = view(text)
        expect(view(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
    for (const text of HOSTILE) expect(view(view(text))).toBe(view(text))
  })

  it('leaves no lone surrogate behind', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(view(text)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('maps every offset to the original, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mapped = normalise(text)
        let last = 0
        for (let at = 0; at < mapped.text.length; at++) {
          const { start, end } = originalSpan(mapped, at, at + 1)
          if (start < last || end <= start || end > text.length)
            expect.fail(`${at} maps to ${start} to ${end}`)
          last = start
        }
      }),
    )
  })

  it('points a disguised word at what stands in the original', () => {
    const text = 'your p-а-s-s-w-o-r-d, p\u200bls'
    const [, word, , please] = read(text).tokens
    expect(word).toMatchObject({ text: 'password', raw: 'p-а-s-s-w-o-r-d' })
    expect(please).toMatchObject({ text: 'please', raw: 'p\u200bls' })
  })
})
