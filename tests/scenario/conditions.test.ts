import { describe, expect, it } from 'vitest'
import { canStillHold, holds } from '../../src/scenario/conditions.ts'
import { playUntil } from '../../src/scenario/replay.ts'
import type { Play, ReplyFacts } from '../../src/scenario/timeline/play.ts'
import type { Condition } from '../../src/scenario/when.ts'
import type { Judgement } from '../../src/scoring/report.ts'
import { fakeLint } from './fixtures/fake-lint.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

const kettle = scenarioFrom(COLD_KETTLE)
const shops = scenarioFrom(TWO_SHOPS)
const report = fakeLint({ reply: '[3]' } as never)

function facts(judgement: Partial<Judgement> = {}, more: Partial<ReplyFacts> = {}): ReplyFacts {
  const whole = report.judgement && { ...report.judgement, ...judgement }
  return { report: { ...report, judgement: whole }, visibility: 'public', late: false, ...more }
}

function at(count: number, ...acts: readonly At[]): Play {
  return playUntil(kettle, logOf(...acts), seconds(count))
}

/** Whether a condition holds in the kettle's thread. */
function inKettle(when: Condition, play: Play, about: ReplyFacts | null = null): boolean {
  const thread = play.threads[0]
  if (!thread) throw new Error('The kettle has a thread.')
  return holds(when, play, thread, about)
}

describe('conditions about a reply', () => {
  it.each([
    'ownership',
    'defensive',
    'discourteous',
    'names_customer',
    'specific',
    'canned',
    'acknowledges',
    'next_step',
    'keeps_in_loop',
    'goodwill',
  ] as const)('%s asks for the label, either way', (label) => {
    for (const value of [true, false]) {
      expect(inKettle({ [label]: value }, at(1), facts({ [label]: value }))).toBe(true)
      expect(inKettle({ [label]: value }, at(1), facts({ [label]: !value }))).toBe(false)
    }
  })

  it.each([
    [{ apology: ['hollow', 'none'] }, { apology: 'hollow' }, { apology: 'sincere' }],
    [{ handoff_fit: ['missing'] }, { handoff_fit: 'missing' }, { handoff_fit: 'appropriate' }],
    [{ leak: true }, { pii_disclosed: [{ type: 'order_id', text: 'x' }] }, { pii_disclosed: [] }],
    [{ leak: false }, { pii_disclosed: [] }, { pii_disclosed: [{ type: 'order_id', text: 'x' }] }],
    [{ pii_requested: true }, { pii_requested: ['card'] }, { pii_requested: [] }],
    [{ pii_requested: false }, { pii_requested: [] }, { pii_requested: ['card'] }],
    [{ overall_min: 3 }, { overall: 3 }, { overall: 2 }],
    [{ overall_max: 3 }, { overall: 3 }, { overall: 4 }],
  ] as const satisfies readonly (readonly [Condition, Partial<Judgement>, Partial<Judgement>])[])(
    '%j',
    (when, fits, fails) => {
      expect(inKettle(when, at(1), facts(fits))).toBe(true)
      expect(inKettle(when, at(1), facts(fails))).toBe(false)
    },
  )

  it('do not hold without a reply, or when it could not be judged', () => {
    for (const when of [{ leak: false }, { overall_max: 5 }, { defensive: false }]) {
      expect(inKettle(when, at(1))).toBe(false)
      expect(inKettle(when, at(1), { ...facts(), report: { ...report, judgement: null } })).toBe(false)
    }
  })

  it('know where the reply stood and whether it was late', () => {
    expect(inKettle({ visibility: 'private' }, at(1), facts({}, { visibility: 'private' }))).toBe(true)
    expect(inKettle({ visibility: 'private' }, at(1), facts())).toBe(false)
    expect(inKettle({ visibility: 'public' }, at(1))).toBe(false)
    expect(inKettle({ late: true }, at(1), facts({}, { late: true }))).toBe(true)
    expect(inKettle({ late: false }, at(1), facts({}, { late: true }))).toBe(false)
  })

  it('must all hold', () => {
    expect(
      inKettle({ overall_min: 3, defensive: true }, at(1), facts({ overall: 5, defensive: false })),
    ).toBe(false)
    expect(inKettle({}, at(1))).toBe(true)
  })
})

describe('conditions about the thread', () => {
  const answered = reply(20, '[5]')

  it('know the mood', () => {
    expect(inKettle({ mood_min: 40, mood_max: 40 }, at(1))).toBe(true)
    expect(inKettle({ mood_min: 41 }, at(1))).toBe(false)
    expect(inKettle({ mood_max: 39 }, at(1))).toBe(false)
  })

  it('know what was answered', () => {
    expect(inKettle({ answered: ['opening'] }, at(30, answered))).toBe(true)
    expect(inKettle({ answered: ['opening', 'chase'] }, at(30, answered))).toBe(false)
    expect(inKettle({ unanswered: ['opening'] }, at(24, answered))).toBe(true)
    expect(inKettle({ unanswered: ['chase', 'opening'] }, at(30, answered))).toBe(false)
    expect(inKettle({ unanswered: ['opening'] }, at(2000))).toBe(true)
  })

  it('know lateness without a reply: a post of the thread waits past its target', () => {
    expect(inKettle({ late: true }, at(119))).toBe(false)
    expect(inKettle({ late: true }, at(120))).toBe(true)
    expect(inKettle({ late: false }, at(119))).toBe(true)
  })

  it('know what was hidden, solved and found', () => {
    const hidden = at(60, [50, { type: 'post_hidden', thread: 'dana', post: 'opening' }])
    const bystander = at(60, [50, { type: 'post_hidden', thread: 'dana', post: 'me-too' }])
    expect(inKettle({ hidden: true }, hidden)).toBe(true)
    expect(inKettle({ hidden: false }, hidden)).toBe(false)
    expect(inKettle({ hidden: true }, bystander)).toBe(false)
    expect(inKettle({ solved: true }, at(60, [50, { type: 'thread_solved', thread: 'dana' }]))).toBe(true)
    expect(inKettle({ solved: true }, at(60))).toBe(false)
    expect(inKettle({ found: true }, at(60))).toBe(true)
  })
})

describe('what can never come any more', () => {
  const still = (when: Condition, play: Play, index = 0) => {
    const thread = play.threads[index]
    return thread !== undefined && canStillHold(when, play, thread)
  }

  it('is what needs silence after an answer, or an answer after it was given up', () => {
    expect(still({ unanswered: ['opening'] }, at(10))).toBe(true)
    expect(still({ unanswered: ['opening'] }, at(30, reply(20, '[5]')))).toBe(false)
    expect(still({ answered: ['opening'] }, at(10))).toBe(true)
    expect(still({ answered: ['opening'] }, at(2000))).toBe(false)
  })

  it('is what needs a thread unfound or nothing hidden after it was', () => {
    const found = playUntil(shops, logOf([30, { type: 'listened', query: 'brakes' }]), seconds(40))
    const unfound = playUntil(shops, logOf(), seconds(40))
    expect([still({ found: false }, found, 1), still({ found: false }, unfound, 1)]).toEqual([false, true])
    const hidden = at(60, [50, { type: 'post_hidden', thread: 'dana', post: 'opening' }])
    expect([still({ hidden: false }, hidden), still({ hidden: false }, at(60))]).toEqual([false, true])
  })
})
