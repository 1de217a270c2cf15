import { describe, expect, it } from 'vitest'
import { drillFindings } from '../../src/scenario/drill-rules/index.ts'
import { says } from '../../src/scenario/promises.ts'
import { replay } from '../../src/scenario/replay.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom } from './fixtures/scenarios.ts'

const YAML = COLD_KETTLE.replace(
  'remedies: [Send a new kettle today]',
  `remedies:
  - { id: replace, text: Send a new kettle today., words: [new kettle, replacement] }
  - { id: refund, text: Refund the kettle, words: [refund], most: { sum: 30, currency: £ } }
  - A plumber costs extra`,
).replace(
  '  - id: calm\n',
  `  - id: posted
    acted: { act: remedy, remedy: replace, minutes: 5 }
    mood: 5
    text: It is on its way, they say.
  - id: nothing-came
    at: 100
    when: { answered: opening, no_remedy: [replace, refund] }
    text: Nothing came.
  - id: calm
`,
)
const kettle = scenarioFrom(YAML)
const take = (count: number, remedy: string, sum: number | null = null): At => [
  count,
  { type: 'remedy_taken', thread: 'dana', remedy, sum },
]
const thread = (count: number, ...acts: readonly At[]) =>
  replay(kettle, logOf(...acts), seconds(count)).threads[0]
const ids = (count: number, ...acts: readonly At[]) => thread(count, ...acts)?.posts.map(({ id }) => id) ?? []

describe('a remedy that is done', () => {
  it('is kept with its minute and sum, once, and never goes beyond the sum that is allowed', () => {
    expect(thread(60, take(10, 'refund', 99), take(20, 'refund', 5))?.remedies).toEqual([
      { id: 'refund', at: 5, sum: 30 },
    ])
    expect(thread(60, take(10, 'nothing'), take(12, 'replace', 12))?.remedies).toEqual([
      { id: 'replace', at: 6, sum: null },
    ])
  })
  it('sets off what follows it, and takes back what follows from nothing being done', () => {
    expect(ids(400, reply(20, '[5]'))).toContain('nothing-came')
    const replaced = ids(400, reply(20, '[5]'), take(22, 'replace'))
    expect(replaced).toContain('posted')
    expect(replaced).not.toContain('nothing-came')
    const refunded = ids(400, reply(20, '[5]'), take(22, 'refund', 30))
    expect(refunded).not.toContain('posted')
    expect(refunded).not.toContain('nothing-came')
  })
})

describe('keep-promised-remedies', () => {
  function found(count: number, ...acts: readonly At[]) {
    const log = logOf(...acts)
    const state = replay(kettle, log, seconds(count))
    return drillFindings({ scenario: kettle, state, log }).filter(
      ({ rule }) => rule === 'keep-promised-remedies',
    )
  }
  const promise = reply(20, 'Dana, as a first step a new kettle leaves today. [5]')
  it('points at the promise that was not kept, at the end and at an early finish', () => {
    for (const count of [40, 900])
      expect(found(count, promise)).toMatchObject([
        {
          practice: 'P10',
          severity: 'error',
          event: 2,
          message: 'This was promised to Dana Okafor and never done: Send a new kettle today.',
        },
      ])
  })
  it('flags what was done and never told, as a hint', () => {
    expect(found(900, reply(20, '[5]'), take(22, 'refund', 10))).toMatchObject([
      { severity: 'hint', message: 'This was done, and Dana Okafor was never told: Refund the kettle.' },
    ])
  })
  it('flags one of two promises', () => {
    const both = reply(20, 'A first step: a new kettle, and a refund. [5]')
    expect(found(900, both, take(30, 'replace'))).toMatchObject([
      { message: expect.stringContaining('Refund the kettle') },
    ])
  })
  it.each([
    ['done first, told then', [take(10, 'replace'), promise]],
    ['promised first, done then', [promise, take(300, 'replace')]],
    ['a no', [reply(20, 'The next step is not a refund. [5]')]],
    ['the words in another sentence', [reply(20, 'A new kettle costs £30. One step back, please. [4]')]],
    ['a reply in which nothing is promised', [reply(20, 'You asked for a new kettle. [2]')]],
    ['a promise that was called back', [promise, [22, { type: 'reply_withdrawn', reply: 'r20' }]] as At[]],
    ['a line that can only be read', [reply(20, 'A step: the plumber comes. [5]')]],
  ] as const)('passes %s', (_, acts) => {
    expect(found(900, ...(acts as readonly At[]))).toEqual([])
  })
  it('knows the words of a remedy in any order, inflected, but not beside a no', () => {
    const remedy = { id: 'r', text: '', words: ['refund cabin', '20:45'], most: null }
    for (const text of ['We refunded the cabin.', 'The cabin: refunded.', 'You are on the 20:45.'])
      expect(says(text, remedy), text).toBe(true)
    for (const text of [
      "We can't refund the cabin.",
      'A refund of the cabin is not possible.',
      'The 20:15 has gone.',
    ])
      expect(says(text, remedy), text).toBe(false)
  })
})

describe('a scenario file', () => {
  const changed = (from: string, to: string) => () => {
    expect(YAML).toContain(from)
    scenarioFrom(YAML.replace(from, to))
  }
  it('names remedies that can be done, each once', () => {
    expect(changed('no_remedy: [replace, refund]', 'no_remedy: [replce]')).toThrow(
      "no remedy is called 'replce'; did you mean 'replace'?",
    )
    expect(changed('remedy: replace, minutes', 'remedy: plumber, minutes')).toThrow('no remedy is called')
    expect(changed('act: remedy, remedy: replace', 'act: hide, remedy: replace')).toThrow(
      'goes with act: remedy only',
    )
    expect(changed('id: refund, text', 'id: replace, text')).toThrow("'replace' is taken already")
    expect(changed('solve: true }', 'remedy: replace, sum: 3 }')).toThrow(
      'goes with a remedy that has a most',
    )
    expect(changed('solve: true }', 'remedy: refund, sum: 31 }')).toThrow("more than the remedy's most, 30")
  })
})
