import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTraining } from '../../src/io/read-judged.ts'
import { findPii } from '../../src/pii/find.ts'
import { mayHoldPii } from '../../src/pii/glance.ts'
import { readDocument } from '../../src/text/read.ts'
import { loadTextTools } from '../../src/text/tools.ts'

const tools = await loadTextTools({ tagger: false })
const read = (text: string) => readDocument(text, tools)

describe('a glance at a text', () => {
  it.each([
    'We are sorry, Dana. A new lamp is on its way.',
    'Our desk is open from 8am to 5pm, and you get £20 back within 3 days.',
    '@dana Sorry about that! 10% off is yours 🙂',
  ])('sees that there is nothing to look for: %j', (text) => {
    expect(mayHoldPii(read(text))).toBe(false)
  })

  it.each([
    'Your order is 4417.',
    'Mail sam@mail.example please',
    'Come to 12 Larch Crescent.',
    'Your password is "larch".',
    'It is four, two, seven, one.',
    'sam (at) mail (dot) example',
    'from be::ad',
    'the card ending 10am',
    'It is \u0664\u0662',
  ])('lets the recognizers look at %j', (text) => {
    expect(mayHoldPii(read(text))).toBe(true)
  })

  it('passes over nothing that the recognizers find', () => {
    const words =
      'your order number is code pin sign in as with login user name passport born on date of birth b d o B ending last four final starts card Visa account flat number box at po street Lane Gasse rue Hauptstraße Calle the way close Park and or ref booking PNR QRSTUV A12 SK a b c X'.split(
        ' ',
      )
    const figures =
      '1 2 12 42 007 5pm 10am 3rd 12th 20% £20 $5 12th, (12) "12" 12: 12/5 7-10 10:20 ten four two oh double ١ ４ Kite7 10%off'.split(
        ' ',
      )
    const signs = [
      ' ',
      ' ',
      ' ',
      ' ',
      '. ',
      ', ',
      ': ',
      ' #',
      '-',
      "'",
      ' (',
      ') ',
      '::',
      '@',
      '/',
      '\n',
      '** ',
      '',
    ]
    const piece = fc.tuple(fc.constantFrom(...words, ...figures, ...figures), fc.constantFrom(...signs))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const document = read(pieces.flat().join(''))
        if (!mayHoldPii(document)) expect(findPii(document)).toEqual([])
      }),
      { numRuns: Number(process.env.GLANCE_RUNS ?? 3_000) },
    )
  })

  it('passes over nothing in the training replies and their threads', async () => {
    const texts = (await readTraining()).flatMap(({ input: { reply, situation } }) => [
      reply,
      ...situation.thread.map((post) => post.text),
    ])
    const passedOver = texts.map(read).filter((document) => !mayHoldPii(document))
    expect(passedOver.length).toBeGreaterThan(texts.length / 3)
    expect(passedOver.flatMap(findPii)).toEqual([])
  })
})
