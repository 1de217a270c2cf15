import { describe, expect, it } from 'vitest'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import { checkShift } from '../../src/scenario/check-shift.ts'
import { drillFindings } from '../../src/scenario/drill-rules/index.ts'
import { locateMistake, parseScenario } from '../../src/scenario/parse.ts'
import type { Priority } from '../../src/scenario/priority.ts'
import { replay } from '../../src/scenario/replay.ts'
import { EVEN, fakeLint } from './fixtures/fake-lint.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { scenarioFrom, sha } from './fixtures/scenarios.ts'
import { FIVE_AT_ONCE } from './fixtures/shift.ts'

const shift = scenarioFrom(FIVE_AT_ONCE)

const set = (count: number, thread: string, priority: Priority): At => [
  count,
  { type: 'priority_set', thread, priority },
]
const find = (count: number): At => [count, { type: 'listened', query: 'lift' }]
/** Every thread with its right priority, as soon as it is there. */
const RIGHT = [
  set(1, 'parking', 3),
  set(25, 'gas', 1),
  set(45, 'rent', 2),
  set(55, 'thanks', 3),
  find(65),
  set(66, 'lift', 2),
]
const answer = (count: number, thread: string, beat: string) => reply(count, '[5]', { thread, beat })
const GOOD = [
  ...RIGHT,
  answer(80, 'gas', 'smell'),
  answer(170, 'rent', 'twice'),
  answer(260, 'lift', 'grumble'),
  answer(350, 'parking', 'ask'),
]

function found(rule: string, count: number, ...acts: readonly At[]) {
  const log = logOf(...[...acts].sort((a, b) => a[0] - b[0]))
  const state = replay(shift, log, seconds(count))
  return drillFindings({ scenario: shift, state, log }).filter((finding) => finding.rule === rule)
}

const problems = (from: string, to: string) => {
  if (!FIVE_AT_ONCE.includes(from)) throw new Error(`The fixture has no '${from}'.`)
  const parsed = parseScenario('five-at-once', FIVE_AT_ONCE.replace(from, to), sha)
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
}

describe('triage-by-urgency', () => {
  const rule = 'triage-by-urgency'
  it('has nothing to say about every thread set right and the urgent one answered first', () => {
    expect(found(rule, 900, ...GOOD)).toEqual([])
  })
  it('says which priority fits, and why, at the act that set another', () => {
    const acts = [...GOOD.filter((act) => act !== RIGHT[1]), set(25, 'gas', 3)]
    expect(found(rule, 900, ...acts)).toMatchObject([
      {
        practice: 'P2',
        event: 3,
        quote: expect.stringContaining('smells of gas'),
        message: 'The thread of Gus T was set to “can wait”; “at once” fits it: Gas is danger.',
      },
    ])
  })
  it('counts what stood at the first answer, not what was put right after it', () => {
    const late = [...GOOD.filter((act) => act !== RIGHT[1]), set(25, 'gas', 2), set(90, 'gas', 1)]
    expect(found(rule, 900, ...late)).toHaveLength(1)
    const inTime = [...GOOD.filter((act) => act !== RIGHT[1]), set(25, 'gas', 2), set(30, 'gas', 1)]
    expect(found(rule, 900, ...inTime)).toEqual([])
  })
  it('names all threads without a priority in one sentence, with the words of the most urgent', () => {
    const acts = GOOD.filter((act) => !RIGHT.includes(act) || act === RIGHT[4])
    expect(found(rule, 900, ...acts)).toMatchObject([
      {
        absent: true,
        quote: expect.stringContaining('smells of gas'),
        message: 'No priority was set for Gus T, Rhea M, Uma D, Pia L and Tom B.',
      },
    ])
  })
  it('asks no priority of a thread that had just come when the drill was finished', () => {
    expect(found(rule, 30, set(1, 'parking', 3))).toEqual([])
  })
  it('points at a plain answer while the urgent post waits for longer than a reply takes', () => {
    const acts = [...RIGHT, answer(130, 'parking', 'ask'), answer(170, 'gas', 'smell')]
    expect(found(rule, 200, ...acts)).toMatchObject([
      {
        event: expect.any(Number),
        message: 'Pia L was answered while Gus T waited, whose post comes before all others: Gas is danger.',
      },
    ])
  })
  it.each([
    ['a reply that was half written when the urgent post came', answer(110, 'parking', 'ask')],
    ['a less urgent reply after the urgent one', answer(140, 'parking', 'ask')],
  ])('passes %s', (_, act) => {
    const gas = answer(act[0] === 110 ? 150 : 60, 'gas', 'smell')
    expect(found(rule, 200, ...RIGHT, act, gas)).toEqual([])
  })
})

describe('neglect with many threads', () => {
  it('finds everybody who was left, and who was late, by name', () => {
    const acts = [...RIGHT, answer(80, 'gas', 'smell'), answer(1000, 'rent', 'twice')]
    expect(found('answer-every-post', 6000, ...acts).map(({ data }) => data.name)).toEqual(['Pia L', 'Uma D'])
    expect(found('answer-in-time', 6000, ...acts)).toMatchObject([
      { message: expect.stringMatching(/^The answer to Rhea M came after/) },
    ])
    expect(found('answer-every-post', 900, ...GOOD)).toEqual([])
    expect(found('answer-in-time', 900, ...GOOD)).toEqual([])
  })
})

describe('the scorecard of a shift', () => {
  const card = (...acts: readonly At[]) =>
    buildScorecard(shift, logOf(...[...acts].sort((a, b) => a[0] - b[0])), seconds(900), fakeLint, EVEN)
  it('tells the order of work with the priorities that were set and those that fit', () => {
    const { order } = card(...GOOD.filter((act) => act !== RIGHT[2]))
    expect(
      order?.map(({ name, arrived, answered, set: chosen, right }) => [
        name,
        arrived,
        answered,
        chosen,
        right,
      ]),
    ).toEqual([
      ['Gus T', '09:04', '09:16', 1, 1],
      ['Rhea M', '09:08', '09:34', null, 2],
      ['Uma D', '09:12', '09:52', 2, 2],
      ['Pia L', '09:00', '10:10', 3, 3],
      ['Tom B', '09:10', null, 3, 3],
    ])
    expect(order?.map(({ wanted, inTime }) => [wanted, inTime])).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [false, true],
    ])
  })
  it('leaves out what was answered by itself, from an earlier try', () => {
    const kept = answer(30, 'gas', 'smell').map((one) =>
      typeof one === 'object' && 'reply' in one ? { ...one, reply: 'kept:smell' } : one,
    ) as unknown as At
    const acts = [...GOOD.filter((one) => one !== GOOD[1] && one !== GOOD[6]), kept].sort(
      (a, b) => a[0] - b[0],
    )
    const card = buildScorecard(shift, logOf(...acts), seconds(900), fakeLint, EVEN)
    expect(card.order?.map(({ thread }) => thread)).not.toContain('gas')
    expect(card.findings.filter(({ rule }) => rule === 'triage-by-urgency')).toEqual([])
  })
  it('scores a shift lower when its priorities were wrong', () => {
    const wrong = [set(25, 'gas', 3), set(45, 'rent', 3)]
    const acts = GOOD.filter((act) => act !== RIGHT[1] && act !== RIGHT[2])
    expect(card(...acts, ...wrong).score).toBeLessThan(card(...GOOD).score)
  })
})

describe('the form of a shift', () => {
  it.each([
    ['fewer threads than five', / {2}lift: .*\n/, '', 'threads: a shift has 5 to 8 threads, not 4'],
    [
      'a thread without priority',
      ', priority: { level: 1, why: Gas is danger. }',
      '',
      'threads.gas: has no priority',
    ],
    [
      'priorities outside a shift',
      'mode: shift\n',
      '',
      "threads.parking.priority: goes with 'mode: shift' only",
    ],
    ['many minutes outside a shift', 'mode: shift\n', '', 'minutes: must be at most 8'],
    [
      'a priority of 4',
      'level: 1, why',
      'level: 4, why',
      "threads.gas.priority.level: must be one of 1, 2, 3, not '4'",
    ],
  ])('refuses %s', (_, from, to, says) => {
    const text = FIVE_AT_ONCE.replace(from, to)
    const parsed = parseScenario('five-at-once', text, sha)
    const told = parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`)
    expect(
      told.some((problem) => problem.startsWith(says)),
      told.join('\n'),
    ).toBe(true)
  })
  it('refuses priorities that are all the same', () => {
    const text = FIVE_AT_ONCE.replaceAll(/level: [123], why/g, 'level: 2, why')
    expect(parseScenario('five-at-once', text, sha)).toMatchObject({
      ok: false,
      problems: [{ path: 'threads', message: expect.stringContaining('let them differ') }],
    })
  })
  it('lets a walk set priorities, of one level', () => {
    const walk = (act: string) =>
      `walks: [{ name: One, ending: done, steps: [{ beat: ask, seconds: 1, ${act} }] }]`
    expect(problems('walks: []', walk('priority: 3'))).toEqual([])
    expect(problems('walks: []', walk('priority: 5'))).toEqual([
      "walks[0].steps[0].priority: must be one of 1, 2, 3, not '5'",
    ])
    expect(problems('walks: []', walk('priority: 3, solve: true'))).toEqual([
      'walks[0].steps[0]: has solve and priority; keep one of them',
    ])
  })
})

describe('checkShift', () => {
  const tight = (from: string, to: string) => {
    if (!FIVE_AT_ONCE.includes(from)) throw new Error(`The fixture has no '${from}'.`)
    return FIVE_AT_ONCE.replace(from, to)
  }
  it('finds nothing in a shift that somebody with 100 seconds a reply can work', () => {
    expect(checkShift(shift, fakeLint)).toEqual([])
  })
  it('names thread, post and lateness where no order keeps every target, at its place in the file', () => {
    const text = tight(
      'target_real_seconds: 500, target_minutes: 100',
      'target_real_seconds: 150, target_minutes: 30',
    )
    const [mistake, ...others] = checkShift(scenarioFrom(text), fakeLint)
    expect(others).toEqual([])
    expect(mistake?.message).toMatch(
      /^'twice' in the thread 'rent' of Rhea M cannot be answered in time: .* is \d+ min \(\d+ real seconds\) late for its target of 30 min/,
    )
    const line = text.split('\n').findIndex((one) => one.includes('id: twice')) + 1
    expect(mistake && locateMistake(text, mistake)).toMatchObject({ line, path: 'beats[2].decisive' })
  })
  it('tries other orders where the earliest due first misses one', () => {
    // At first the question is due before the gas; only who answers the gas first has both in time.
    const text = tight(
      'target_real_seconds: 600, target_minutes: 120',
      'target_real_seconds: 290, target_minutes: 60',
    )
    expect(checkShift(scenarioFrom(text), fakeLint)).toEqual([])
  })
  it('leaves scenarios that are no shift alone', () => {
    expect(checkShift({ ...shift, mode: 'thread' }, fakeLint)).toEqual([])
  })
})
