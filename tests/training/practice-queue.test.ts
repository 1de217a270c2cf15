import { describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { DIMENSIONS } from '../../src/scoring/report.ts'
import type { DrillSummary } from '../../src/store/store.ts'
import { practiceQueue } from '../../src/training/practice-queue.ts'
import { scenario } from '../support/samples.ts'

const DAY = 24 * 60 * 60 * 1000
const START = Date.UTC(2026, 10, 2)

const named = (slug: string, practices: readonly string[]): Scenario => ({
  ...scenario,
  slug,
  title: slug,
  practices,
})
const SCENARIOS = [named('parcel', ['P3', 'P7']), named('ferry', ['P3']), named('clinic', ['P7', 'P8'])]

/** A drill finished on a day, with these figures; every other dimension was fine. */
function done(
  day: number,
  slug: string,
  figures: Record<string, number | null>,
  more: Partial<DrillSummary> = {},
): DrillSummary {
  const at = START + day * DAY
  const fine = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 96]))
  return {
    id: `${slug}${day}`,
    owner: { kind: 'guest', guest: 'g' },
    kind: 'practice',
    assignment: null,
    scenario: { slug, title: slug, hash: slug },
    engine: '1',
    startedAt: at - 300_000,
    closedAt: at,
    score: 80,
    verdict: 'post',
    unfinished: false,
    dimensions: { ...fine, ...figures },
    ...more,
  }
}

const due = (drills: readonly DrillSummary[], day: number) =>
  practiceQueue(drills, SCENARIOS, START + day * DAY)
const practices = (drills: readonly DrillSummary[], day: number) =>
  due(drills, day).map(({ practice }) => practice)

describe('the practice queue', () => {
  it('is empty before the first drill and after a good one', () => {
    expect(due([], 0)).toEqual([])
    expect(due([done(0, 'parcel', {})], 400)).toEqual([])
  })

  it('brings a weak practice back within days, in a scenario not tried yet', () => {
    const [next] = due([done(0, 'parcel', { privacy: 40 })], 2)
    expect(next).toMatchObject({ practice: 'P7', last: 40, scenario: { slug: 'clinic' } })
  })

  it('waits longer each time it goes well, and comes back at once when it does not', () => {
    const weak = done(0, 'parcel', { apology: 30 })
    const once = [weak, done(2, 'ferry', { apology: 90 })]
    const twice = [...once, done(8, 'parcel', { apology: 92 })]
    expect(practices(once, 3)).toEqual([])
    const wait = (drills: readonly DrillSummary[], from: number) =>
      (due(drills, 400)[0]?.dueAt ?? 0) - START - from * DAY
    expect(wait(once, 2)).toBeGreaterThan(wait([weak], 0))
    expect(wait(twice, 8)).toBeGreaterThan(wait(once, 2))
    expect(practices([...twice, done(30, 'ferry', { apology: 20 })], 33)).toEqual(['P3'])
  })

  it('does not count the same scenario again on the same day, nor a drill that was not done whole', () => {
    const weak = done(0, 'parcel', { apology: 30 })
    const again = done(0.1, 'parcel', { apology: 99 })
    const half = done(1, 'ferry', { apology: 99 }, { unfinished: true })
    expect(practices([weak, again, half], 2)).toEqual(['P3'])
    expect(due([weak, again, half], 2)[0]?.last).toBe(30)
  })

  it('puts the longest overdue first, and is the same whatever order the drills come in', () => {
    const drills = [done(0, 'parcel', { privacy: 40 }), done(3, 'ferry', { apology: 10, privacy: null })]
    expect(practices(drills, 10)).toEqual(['P7', 'P3'])
    expect(due(drills.toReversed(), 10)).toEqual(due(drills, 10))
  })

  it('leaves out what was not called for', () => {
    expect(due([done(0, 'parcel', { handoff: null })], 5)).toEqual([])
  })
})
