import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drillFindings, drillRules } from '../../src/scenario/drill-rules/index.ts'
import type { ShownPost } from '../../src/scenario/drill-state.ts'
import { replay } from '../../src/scenario/replay.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

const kettle = scenarioFrom(COLD_KETTLE)
const shops = scenarioFrom(TWO_SHOPS)

/** What one rule finds in a drill of so many seconds. */
function found(rule: string, scenario: Scenario, count: number, ...acts: readonly At[]) {
  const log = logOf(...acts)
  const state = replay(scenario, log, seconds(count))
  return drillFindings({ scenario, state, log }).filter((finding) => finding.rule === rule)
}

const solve = (count: number, thread = 'dana'): At => [count, { type: 'thread_solved', thread }]
const withdraw = (count: number, id: string): At => [count, { type: 'reply_withdrawn', reply: id }]
const hide = (count: number, post: string): At => [count, { type: 'post_hidden', thread: 'dana', post }]
const listen = (count: number, query: string): At => [count, { type: 'listened', query }]

describe('answer-every-post', () => {
  const rule = 'answer-every-post'
  it('quotes the post that was given up', () => {
    expect(found(rule, kettle, 3000)).toMatchObject([
      {
        practice: 'P2',
        severity: 'error',
        absent: true,
        quote: expect.stringContaining('stone cold'),
        message: expect.stringMatching(/^Dana Okafor waited .* and got no answer\.$/),
      },
      { quote: 'An hour and not a word.' },
    ])
  })
  it('flags a post that waits past its target when the drill is finished', () => {
    expect(found(rule, kettle, 121)).toHaveLength(1)
    expect(found(rule, kettle, 30, reply(20, '[5]'), withdraw(22, 'r20'))).toEqual([])
    expect(found(rule, kettle, 200, reply(20, '[5]'), withdraw(22, 'r20'))).toHaveLength(1)
  })
  it('flags the second post when only the first was answered', () => {
    expect(found(rule, kettle, 400, reply(20, '[2]'))).toMatchObject([{ quote: 'Is that all?' }])
  })
  it.each([
    ['an answer, however late', 900, [reply(400, '[5]', { beat: 'opening' })]],
    ['a finish within the target', 100, []],
    ['one answer to post and reminder', 900, [reply(130, '[5]', { beat: 'chase' })]],
    ['a private answer', 900, [reply(20, '[5]', { visibility: 'private' })]],
    ['a bystander left alone', 60, [reply(20, '[5]')]],
  ] as const)('passes %s', (_, count, acts) => {
    expect(found(rule, kettle, count, ...acts)).toEqual([])
  })
})

describe('answer-in-time', () => {
  const rule = 'answer-in-time'
  it('points at the Send that came too late', () => {
    const acts = [reply(122, '[5]')]
    expect(found(rule, kettle, 200, ...acts)).toMatchObject([
      {
        event: 2,
        absent: false,
        message: 'The answer to Dana Okafor came after 61 min; the target was 60 min.',
      },
    ])
  })
  it('flags post and reminder answered together only where late', () => {
    expect(found(rule, kettle, 200, reply(130, '[5]', { beat: 'chase' }))).toMatchObject([
      { quote: expect.stringContaining('stone cold') },
    ])
  })
  it('flags a replacement that came late', () => {
    expect(
      found(rule, kettle, 200, reply(110, '[5]'), withdraw(113, 'r110'), reply(122, '[5]')),
    ).toHaveLength(1)
  })
  it.each([
    ['an answer at the target', [reply(120, '[5]')]],
    ['a Send in time that took effect late', [reply(119, '[5]')]],
    ['a further word after the target', [reply(20, '[5]'), reply(27, '[4]', { beat: null })]],
    ['a post that was never answered', []],
  ] as const)('passes %s', (_, acts) => {
    expect(found(rule, kettle, 900, ...acts)).toEqual([])
  })
})

describe('keep-promised-updates', () => {
  const rule = 'keep-promised-updates'
  it('points at a promise that the drill ended with', () => {
    expect(found(rule, kettle, 900, reply(20, 'promise [5]'))).toMatchObject([
      {
        practice: 'P12',
        event: 2,
        quote: 'promise [5]',
        message: expect.stringContaining('ended with this promise'),
      },
    ])
  })
  it('points at a promise after which the customer came back in vain', () => {
    expect(found(rule, kettle, 60, reply(20, 'promise [2]'))).toMatchObject([
      { message: 'Dana Okafor came back after this promise, and no further word followed.' },
    ])
  })
  it.each([
    ['an hour that came while the drill went on', 'I promise news at 14:20 [5]'],
    ['an hour that had been', 'I promise news of the boiler that went at 05:50 [5]'],
    ['an hour that is no promise', 'We shut at 23:30. I promise news [5]'],
  ])('flags %s', (_, text) => {
    expect(found(rule, kettle, 900, reply(20, text))).toHaveLength(1)
  })
  it('flags the last of two promises, and one made after solving', () => {
    expect(
      found(rule, kettle, 900, reply(20, 'promise [5]'), reply(35, 'promise two [4]', { beat: null })),
    ).toMatchObject([{ quote: 'promise two [4]' }])
    expect(
      found(rule, kettle, 900, reply(20, '[5]'), solve(30), reply(32, 'promise [4]', { beat: null })),
    ).toHaveLength(1)
  })
  it.each([
    [
      'a promise with a private word after it',
      900,
      [reply(20, 'promise [5]'), reply(40, 'news [4]', { beat: null, visibility: 'private' })],
    ],
    ['a promise and a solved thread', 900, [reply(20, 'promise [5]'), solve(35)]],
    ['a promise and an early finish', 28, [reply(20, 'promise [5]')]],
    ['no promise', 900, [reply(20, '[5]')]],
    ['an hour that had not come when everybody went', 900, [reply(20, 'I promise news at 23:30 [5]')]],
    [
      'a promise that was called back',
      900,
      [reply(20, 'promise [5]'), withdraw(23, 'r20'), reply(40, '[5]')],
    ],
    [
      'a customer who came back and was answered',
      900,
      [reply(20, 'promise [2]'), reply(60, '[4]', { beat: 'cross' })],
    ],
  ] as const)('passes %s', (_, count, acts) => {
    expect(found(rule, kettle, count, ...acts)).toEqual([])
  })
})

describe('keep-criticism', () => {
  const rule = 'keep-criticism'
  it('points at the hiding of a complaint', () => {
    expect(found(rule, kettle, 200, hide(130, 'chase'))).toMatchObject([
      {
        practice: 'P14',
        event: 2,
        quote: 'An hour and not a word.',
        message: 'A complaint of Dana Okafor was hidden: it said nothing that had to go.',
      },
    ])
  })
  it("flags a bystander's comment, and a complaint hidden after its answer", () => {
    expect(found(rule, kettle, 200, hide(50, 'me-too'))).toMatchObject([
      { message: expect.stringContaining('Theo L’s comment'.replace('’', "'")) },
    ])
    expect(found(rule, kettle, 200, reply(20, '[2]'), hide(60, 'cross'))).toHaveLength(1)
  })
  it('asks for a word to the writer of a post that had to go, once there was time for it', () => {
    expect(found(rule, kettle, 900, hide(10, 'opening'))).toMatchObject([
      { severity: 'hint', message: expect.stringContaining('rightly hidden') },
    ])
    expect(found(rule, kettle, 60, hide(10, 'opening'))).toEqual([])
  })
  it.each([
    ['a post with the order number of the record, told', [hide(10, 'opening'), reply(20, '[5]')]],
    ['nothing hidden', []],
    ['a post that is not there yet', [hide(10, 'chase')]],
    ['a reply of our own', [reply(20, '[5]'), hide(30, 'r20')]],
  ] as const)('passes %s', (_, acts) => {
    expect(found(rule, kettle, 200, ...acts)).toEqual([])
  })
})

describe('find-untagged-posts', () => {
  const rule = 'find-untagged-posts'
  const answered = reply(20, '[5]', { thread: 'tagged', beat: 'question' })
  it('quotes the post that was never found', () => {
    expect(found(rule, shops, 2000, answered)).toMatchObject([
      {
        practice: 'P15',
        absent: true,
        quote: expect.stringContaining('brakes'),
        message: 'Ravi S wrote about Fennick Bikes without tagging it; the post was never found.',
      },
    ])
    expect(found(rule, shops, 400, answered)).toHaveLength(1)
  })
  it('flags a search with words the post does not have', () => {
    expect(found(rule, shops, 2000, listen(30, 'refund'))).toHaveLength(1)
  })
  it.each([
    ['a post that was found', shops, 2000, [listen(30, 'brakes')]],
    ['a finish within its target', shops, 100, [answered]],
    ['a post that never came', shops, 5, []],
    ['a drill where all posts tag the brand', kettle, 2000, []],
  ] as const)('passes %s', (_, scenario, count, acts) => {
    expect(found(rule, scenario, count, ...acts)).toEqual([])
  })
  it('leaves an unfound post to this rule and a found one to answer-every-post', () => {
    expect(found('answer-every-post', shops, 2000, answered)).toEqual([])
    expect(found('answer-every-post', shops, 2000, answered, listen(30, 'brakes'))).toHaveLength(1)
  })
})

describe('solve-before-closing', () => {
  const rule = 'solve-before-closing'
  it('points at the closing of a thread in which a post waits', () => {
    expect(found(rule, kettle, 60, solve(10))).toMatchObject([
      {
        practice: 'P10',
        event: 2,
        message: 'The thread was marked as solved while Dana Okafor waited for an answer.',
      },
    ])
    expect(found(rule, kettle, 200, reply(20, '[2]'), solve(60))).toMatchObject([{ quote: 'Is that all?' }])
    expect(found(rule, kettle, 200, reply(20, '[5]'), withdraw(22, 'r20'), solve(24))).toHaveLength(1)
    expect(found(rule, kettle, 400, solve(122))).toHaveLength(1)
  })
  it.each([
    ['a thread closed after its answer', [reply(20, '[5]'), solve(30)]],
    ['a customer who comes back later', [reply(20, '[2]'), solve(26), reply(60, '[4]', { beat: 'cross' })]],
    ['an answer that may still be called back', [reply(20, '[5]'), solve(22)]],
    ['a thread that stays open', [reply(20, '[5]')]],
    ['a thread that is not there', [solve(20, 'nobody')]],
  ] as const)('passes %s', (_, acts) => {
    expect(found(rule, kettle, 900, ...acts)).toEqual([])
  })
})

describe('close-the-loop', () => {
  const post = (
    id: string,
    from: 'customer' | 'brand',
    visibility: 'public' | 'private',
    at: number,
  ): ShownPost => ({
    id,
    from,
    person: from === 'brand' ? 'brand' : 'dana',
    name: from,
    handle: '',
    text: `${id} ${visibility}`,
    visibility,
    at,
    real: at,
    hidden: false,
    held: null,
    reported: false,
    beat: from === 'brand' ? null : id,
    reply: from === 'brand' ? { id, pendingUntil: null, report: null } : null,
  })
  /** A thread of these posts, "c" the customer's and "b" ours, in capitals when public; solved or not. */
  function closed(letters: string, solved: boolean) {
    const log = logOf(...(solved ? [solve(50)] : []))
    const state = replay(kettle, log, seconds(60))
    const posts = Array.from(letters, (letter, i) =>
      post(
        `p${i}`,
        letter.toLowerCase() === 'b' ? 'brand' : 'customer',
        letter === letter.toUpperCase() ? 'public' : 'private',
        i,
      ),
    )
    const threads = state.threads.map((thread) => (thread.id === 'dana' ? { ...thread, posts } : thread))
    return drillFindings({ scenario: kettle, state: { ...state, threads }, log }).filter(
      (finding) => finding.rule === 'close-the-loop',
    )
  }

  it('points at "Mark solved" after a private talk, and quotes its last word', () => {
    expect(closed('CBcbc', true)).toMatchObject([
      { practice: 'P11', severity: 'warning', quote: 'p4 private' },
    ])
  })
  it.each([
    ['a word in public after the talk', 'CBcbcB', true],
    ['all of it in public', 'CBCB', true],
    ['a talk that is not marked as solved', 'CBcbc', false],
    ['a private message nobody answered', 'CBb', true],
    ['a complaint that never was public', 'cbc', true],
  ])('passes %s', (_, letters, solved) => {
    expect(closed(letters, solved)).toEqual([])
  })
})

describe('the list of drill rules', () => {
  it('holds every rule file once, under its own name', () => {
    const folder = fileURLToPath(new URL('../../src/scenario/drill-rules', import.meta.url))
    const files = readdirSync(folder).filter(
      (name) => !['index.ts', 'drill-rule.ts', 'facts.ts'].includes(name),
    )
    expect(drillRules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })
  it.each(drillRules.map((rule) => [rule.id, rule] as const))(
    '%s says why, cites a practice and shows examples',
    (_, rule) => {
      expect(rule.practice).toMatch(/^P([1-9]|1\d|2[0-5])$/)
      expect(rule.examples.flags.length).toBeGreaterThanOrEqual(5)
      expect(rule.examples.passes.length).toBeGreaterThanOrEqual(5)
      for (const text of [rule.summary, rule.why, rule.source, ...Object.values(rule.messages)])
        expect(text).toMatch(/[.)]$/)
    },
  )
})
