import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/text/document.ts'
import { anyText, HOSTILE, read } from './texts.ts'

const texts = (text: string): string =>
  read(text)
    .tokens.map((token) => token.text)
    .join(' ')
const kinds = (text: string): string[] => read(text).tokens.map((token) => `${token.kind}:${token.raw}`)

describe('tokens', () => {
  it.each([
    ["We're sorry, don't worry", 'we are sorry , do not worry'],
    ["can't cannot won't shan't", 'can not can not will not shall not'],
    ["I'll I'd we've I'm", 'i will i would we have i am'],
    ["it's that's who's let's", 'it is that is who is let us'],
    ["Dana's parcel, the drivers' fault", "dana 's parcel , the drivers ' fault"],
    ["shouldn't've", 'should not have'],
    [
      'dont cant wont didnt im ive youre thats',
      'do not can not will not did not i am i have you are that is',
    ],
    ['pls msg u re ur acct thx', 'please message you re your account thanks'],
    ["y'all gonna wanna", 'you all going to want to'],
    ['follow-up on e-mail, re-book', 'follow up on email , rebook'],
    ['at 5 p.m. in the U.S. now', 'at 5 pm in the u.s. now'],
    ["rock'n'roll o'clock", "rock'n'roll oclock"],
  ])('spells out %j', (text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it('gives both words of a contraction the span of the whole', () => {
    const text = 'We don’t know'
    const [, first, second] = read(text).tokens
    expect(first).toMatchObject({ text: 'do', raw: 'don’t', start: 3, end: 8 })
    expect(second).toMatchObject({ text: 'not', raw: 'don’t', start: 3, end: 8 })
  })

  it.each([
    [
      '£12.99 20:15 9am 3rd 50% 1,234.50',
      'number:£12.99 number:20:15 number:9am number:3rd number:50% number:1,234.50',
    ],
    ['mail a.b+c@orlo.example.', 'word:mail email:a.b+c@orlo.example punctuation:.'],
    [
      '(https://orlo.example/a?b=c), www.orlo.example',
      'punctuation:( url:https://orlo.example/a?b=c punctuation:) punctuation:, url:www.orlo.example',
    ],
    ['see orlo.example/help today', 'word:see url:orlo.example/help word:today'],
    ['@Orlo_Rail #fail', 'handle:@Orlo_Rail hashtag:#fail'],
    ['ok 👍🏽 👨‍👩‍👧 🇬🇧 ❤️ :) <3', 'word:ok emoji:👍🏽 emoji:👨‍👩‍👧 emoji:🇬🇧 emoji:❤️ emoji::) emoji:<3'],
    ['What?!! no...', 'word:What punctuation:?!! word:no punctuation:...'],
    ['sorry.We', 'word:sorry punctuation:. word:We'],
  ])('tells the kinds of %j', (text, expected) => {
    expect(kinds(text).join(' ')).toBe(expected)
  })

  it('does not take decimals, ratios or glued sentences for web names', () => {
    expect(kinds('12.50 and/or done.thanks a.a.a').filter((kind) => kind.startsWith('url'))).toEqual([])
  })

  it("stems with natural's Porter stemmer: 'apologising' and 'apologised' share one stem", () => {
    const [first, second, third] = read('apologising apologised universities').tokens
    expect(first?.stem).toBe(second?.stem)
    expect(third?.stem).toBe('univers')
  })

  it('does not stem what is no word', () => {
    expect(read('https://orlo.example/running').tokens[0]?.stem).toBe('https://orlo.example/running')
  })

  it('has spans inside the original, and raw is what stands there', () => {
    const check = (text: string) => {
      let last: Token | undefined
      for (const [place, token] of read(text).tokens.entries()) {
        const inOrder = token.index === place && token.start >= (last?.start ?? 0)
        const inside = token.end > token.start && token.end <= text.length
        if (!inOrder || !inside || token.raw !== text.slice(token.start, token.end))
          expect.fail(JSON.stringify(token))
        last = token
      }
    }
    fc.assert(fc.property(anyText, check), { numRuns: 300 })
    for (const text of HOSTILE) check(text)
  })

  it('never has more tokens than three for each code unit', () => {
    for (const text of HOSTILE) expect(read(text).tokens.length).toBeLessThanOrEqual(3 * text.length)
  })
})

it('cuts plain texts as it cuts texts in which not all letters are plain', () => {
  const sign = fc.oneof(
    fc.constantFrom(..."£€.'!?-:@#$%,/_ \n()<3aZ"),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme-ascii' }),
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const plain = signs.join('')
      const cut = (text: string) =>
        read(text).tokens.map(({ text, raw, start, end }) => ({ text, raw, start, end }))
      expect([...cut(plain), expect.anything()]).toEqual(cut(`${plain}\n\u00e9`))
    }),
    { numRuns: 2_000 },
  )
})
