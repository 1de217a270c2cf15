import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import type { DrillAct, DrillEvent } from '../../src/scenario/events.ts'
import { PACES, type Pace, paceOf } from '../../src/scenario/pace.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { replay } from '../../src/scenario/replay.ts'
import { LATE_LAMP } from '../support/small-scenarios.ts'
import { tinyEngine } from '../support/tiny-engine.ts'

const parsed = parseScenario('late-lamp', LATE_LAMP, sha256)
if (!parsed.ok) throw new Error('the scenario cannot be read')
const scenario = parsed.value
const engine = tinyEngine()

const START = 1_800_000_000_000
const log = (pace: Pace, ...acts: readonly ({ readonly at: number } & DrillAct)[]): readonly DrillEvent[] =>
  [{ at: 0, type: 'drill_started' as const, pace }, ...acts].map((act, i) => ({
    ...act,
    at: START + act.at,
    seq: i + 1,
  }))
const at = (seconds: number, events: readonly DrillEvent[]) =>
  replay(scenario, events, START + seconds * 1000)

const TIMED = PACES.filter((pace): pace is Exclude<Pace, 'untimed'> => pace !== 'untimed')

describe('the pace of a practice drill', () => {
  it.each(TIMED)('%s leaves that many times as much real time for the same scenario time', (pace) => {
    const [asWritten, slowed] = [at(30, log(1)), at(30 * pace, log(pace))]
    expect(slowed.minutes).toBeCloseTo(asWritten.minutes, 6)
    expect(slowed.threads.map((thread) => thread.posts.length)).toEqual(
      asWritten.threads.map((thread) => thread.posts.length),
    )
    expect(slowed.rate).toBeCloseTo(asWritten.rate / pace, 6)
  })

  it('without a clock lets nothing get late, however long one takes', () => {
    const hours = at(10 * 3600, log('untimed'))
    expect(hours.minutes).toBe(0)
    expect(hours.responses.every(({ neglected }) => !neglected)).toBe(true)
    expect(hours.nextChange).toBeNull()
  })

  it('without a clock goes on once everybody who waits is answered', () => {
    const [first] = at(0, log('untimed')).responses
    const answer = {
      at: 3_600_000,
      type: 'reply_sent',
      reply: 'r1',
      thread: first?.thread ?? '',
      beat: first?.beat ?? '',
      visibility: 'public',
      text: 'Sorry. It leaves today.',
      effective_at: START + 3_605_000,
    } as const
    expect(at(3_606, log('untimed', answer)).rate).toBeGreaterThan(0)
  })

  it('without a clock is graded on everything but speed', () => {
    const card = buildScorecard(scenario, log('untimed'), START + 60_000, engine.lint, engine.weights)
    expect(card.pace).toBe('untimed')
    expect(card.dimensions.speed).toBeNull()
    expect(card.targetAt).toEqual([])
  })

  it('is as written when nothing else is asked for, and leaves no trace then', () => {
    expect(paceOf(undefined)).toBe(1)
    expect(paceOf('quick')).toBe(1)
    expect(paceOf('untimed')).toBe('untimed')
    const events = [{ seq: 1, at: START, type: 'drill_started' }] as const
    const card = buildScorecard(scenario, events, START + 60_000, engine.lint, engine.weights)
    expect(card).not.toHaveProperty('pace')
  })
})
