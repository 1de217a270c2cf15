import { describe, expect, it } from 'vitest'
import { read } from './texts.ts'

const quoted = (text: string): string[] =>
  read(text).quotations.map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['You said "never again" to us', ['"never again"']],
    ['You said “never again” to us', ['“never again”']],
    ['He wrote «no way» and „nie“', ['«no way»', '„nie“']],
    ["she said 'we do not care' twice", ["'we do not care'"]],
    ['"Sorry," you said, "we are full."', ['"Sorry,"', '"we are full."']],
    ['> you were rude\nSorry', ['> you were rude']],
    ['("not ok")', ['"not ok"']],
  ])('finds them in %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it.each([
    'We said "sorry and never closed it',
    "the drivers' fault isn't yours",
    "rock 'n' roll",
    "don't 'cause trouble, it's the team' s",
    'a 5" screen and a 7" screen',
    'opened "here\nand closed" there',
    '5 > 3 and a -> b',
  ])('finds none in %j', (text) => {
    expect(quoted(text)).toEqual([])
  })

  it('marks the tokens inside', () => {
    const tokens = read('You said "we lied" today').tokens
    expect(tokens.filter((token) => token.quoted).map((token) => token.text)).toEqual([
      '"',
      'we',
      'lied',
      '"',
    ])
  })

  it('keeps 5,000 marks from hiding a text', () => {
    const text = `${'"'.repeat(4_900)} send your password`
    expect(read(text).tokens.find((token) => token.text === 'password')?.quoted).toBe(false)
  })
})
