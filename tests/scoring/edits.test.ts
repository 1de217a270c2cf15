import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, carryOver, fits, inverse, moveCaret } from '../../src/scoring/edits.ts'

const TEXT = 'Hi Mila, order LH-2201 is late.'
const OUT = [{ start: 14, end: 22, insert: '' }]
const TWO = [
  { start: 0, end: 2, insert: 'Hello' },
  { start: 26, end: 30, insert: 'on its way' },
]

/** A text and edits of it, in order and apart. */
const edited = fc
  .tuple(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.array(fc.nat(60), { maxLength: 8 }),
    fc.string({ maxLength: 5 }),
  )
  .map(([text, cuts, insert]) => {
    const at = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
    const edits = at.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: at[index + 1] ?? start, insert }] : [],
    )
    return { text, edits }
  })

test('takes words out and puts others in', () => {
  expect(applyEdits(TEXT, OUT)).toBe('Hi Mila, order is late.')
  expect(applyEdits(TEXT, TWO)).toBe('Hello Mila, order LH-2201 is on its way.')
})

test('counts in UTF-16 units, so that an emoji before the words moves nothing', () => {
  expect(applyEdits(`😀${TEXT}`, [{ start: 16, end: 24, insert: '' }])).toBe('😀Hi Mila, order is late.')
})

test('takes back whatever it did', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const after = applyEdits(text, edits)
      expect(fits(text, edits)).toBe(true)
      expect(fits(after, inverse(text, edits))).toBe(true)
      expect(applyEdits(after, inverse(text, edits))).toBe(text)
    }),
  )
})

describe('a text that was changed meanwhile', () => {
  test('keeps an edit before the change where it was', () => {
    expect(carryOver(OUT, TEXT, `${TEXT} Bye.`)).toEqual(OUT)
  })

  test('moves an edit behind the change along', () => {
    const to = TEXT.replace('Hi', 'Good morning,')
    expect(applyEdits(to, carryOver(OUT, TEXT, to) ?? [])).toBe('Good morning, Mila, order is late.')
  })

  test('gives an edit up whose words were touched', () => {
    expect(carryOver(OUT, TEXT, TEXT.replace('2201', '22'))).toBeNull()
    expect(carryOver(TWO, TEXT, TEXT.replace('late', 'lost'))).toBeNull()
  })

  test('takes no edits that are out of order, overlap or reach outside', () => {
    const wrong = [
      [{ start: 5, end: 2, insert: '' }],
      [{ start: 0, end: 999, insert: '' }],
      [{ start: -1, end: 2, insert: '' }],
      [{ start: 0.5, end: 2, insert: '' }],
      [...TWO].reverse(),
    ]
    for (const edits of wrong) expect(carryOver(edits, TEXT, TEXT)).toBeNull()
  })

  test('edits the same words as it would have before', () => {
    fc.assert(
      fc.property(edited, fc.string({ maxLength: 9 }), ({ text, edits }, more) => {
        const carried = carryOver(edits, text, more + text)
        if (carried === null) return
        const words = edits.map(({ start, end }) => text.slice(start, end))
        expect(carried.map(({ start, end }) => (more + text).slice(start, end))).toEqual(words)
      }),
    )
  })
})

describe('the caret', () => {
  test('stays before an edit and moves along behind it', () => {
    expect(moveCaret(3, OUT)).toBe(3)
    expect(moveCaret(26, OUT)).toBe(18)
    expect(moveCaret(14, OUT)).toBe(14)
    expect(moveCaret(22, OUT)).toBe(14)
  })

  test('comes to rest after what replaced its words', () => {
    expect(moveCaret(28, TWO)).toBe(39)
    expect(moveCaret(1, TWO)).toBe(5)
  })
})
