import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parse.ts'
import { LIMITS, prescan } from '../../src/scenario/prescan.ts'
import { COLD_KETTLE, sha, TWO_SHOPS } from './fixtures/scenarios.ts'

describe('prescan', () => {
  it.each([
    ['5,000 brackets', '['.repeat(5000)],
    ['brackets with spaces', '[ '.repeat(30_000)],
    ['brackets over lines', '[\n'.repeat(20_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(30_000)],
    ['question marks', '? '.repeat(30_000)],
    ['colons', ': '.repeat(30_000)],
    ['dashes and question marks', '- ? '.repeat(15_000)],
    ['keys on one line', 'a: '.repeat(20_000)],
    ['keys and dashes on one line', 'a: - '.repeat(12_000)],
    ['keys in one bracket', `[${'a: '.repeat(20_000)}]`],
    ['keys in many brackets', `[${'a: '.repeat(39)}`.repeat(300)],
    ['an indented staircase', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses too deep a nesting: %s', (_, text) => {
    const [problem] = prescan(text)
    expect(problem?.message).toContain('Nested deeper than 40 levels')
  })

  it.each([
    [
      'in a block',
      Array.from({ length: 20_000 }, (_, n) => `k${n}:`)
        .join('\n')
        .slice(0, LIMITS.characters),
    ],
    ['in braces', `{${Array.from({ length: 9000 }, (_, n) => `k${n}`).join(',')}}`],
    ['with values', Array.from({ length: 201 }, (_, n) => `k${n}: 1`).join('\n')],
    ['in an inner map', `beats:\n${Array.from({ length: 201 }, (_, n) => `  k${n}: x`).join('\n')}`],
  ])('refuses more than 200 keys %s', (_, text) => {
    expect(prescan(text)[0]?.message).toContain('More than 200 keys')
  })

  it('passes 200 keys, and many small maps', () => {
    expect(prescan(Array.from({ length: 200 }, (_, n) => `k${n}: 1`).join('\n'))).toEqual([])
    expect(prescan(`beats:\n${'  - a: 1\n    b: 2\n'.repeat(1000)}`)).toEqual([])
  })

  it.each([
    ['an anchor', 'a: &x 1', 1, 4, "'&x' names an anchor"],
    ['an alias', 'a: 1\nb: *x', 2, 4, "'*x' is an alias"],
    ['a tag', 'a: 1\nb:\n  - !!js/function f', 3, 5, 'is a tag'],
    ['a merge key', 'a: 1\n<<: {b: 1}', 2, 1, '<< merges'],
    ['a directive', '%YAML 1.1\n---\na: 14:02', 1, 1, 'is a directive'],
    ['a second document', '---\na: 1\n---\nb: 1', 3, 1, 'A second document'],
    ['__proto__', 'cast:\n  __proto__: {a: 1}', 2, 3, "'__proto__' cannot be used"],
    ['a quoted __proto__', '"__proto__": 1', 1, 1, "'__proto__' cannot be used"],
    ['constructor', 'cast: { constructor: 1 }', 1, 9, "'constructor' cannot be used"],
    ['NUL', 'a: b\u0000', 1, 5, 'U+0000'],
    ['an escape character', 'a: 1\nb: \u001b[2J', 2, 4, 'U+001B'],
    ['half a character', 'a: \ud83d', 1, 4, 'U+D83D'],
  ])('refuses %s where it stands', (_, text, line, column, words) => {
    const [problem] = prescan(text)
    expect(problem).toMatchObject({ line, column })
    expect(problem?.message).toContain(words)
  })

  it('refuses an alias bomb before anything unfolds it', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(9)}]`)
    expect(prescan(`l0: &l0 lol\n${levels.join('\n')}`)[0]?.message).toContain('anchor')
  })

  it('refuses a file of more than 64,000 characters without reading it', () => {
    expect(prescan('a'.repeat(64_001))[0]).toMatchObject({ line: 1, column: 1 })
    expect(prescan('a'.repeat(64_000))).toEqual([])
  })

  it('leaves text alone that only looks like YAML machinery', () => {
    const text =
      'a: "*not an alias, & no anchor, !no tag"\nb: >-\n  *starred* &c [[[[ {{{{ !!\n  << here\nc: 100% sure & *well*\n# &comment *here\n'
    expect(prescan(text)).toEqual([])
    expect(prescan(COLD_KETTLE)).toEqual([])
    expect(prescan(TWO_SHOPS)).toEqual([])
  })

  it('answers any text within a moment, and what it lets through is parsed without harm', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '- ',
      '? ',
      ': ',
      'a: ',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '|',
      '>',
      '#',
      ',',
      'x',
      '&a',
      '*a',
      '!t',
      '<<',
      '%',
      '---\n',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (pieces, times) => {
        const text = pieces
          .join('')
          .repeat(times)
          .slice(0, LIMITS.characters + 1)
        const began = performance.now()
        const parsed = parseScenario('any', text, sha)
        expect(parsed.ok).toBe(false)
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
        expect(performance.now() - began).toBeLessThan(3000)
      }),
      { numRuns: 60 },
    )
  })
})
