import type { DrillState } from '../../../src/scenario/drill-state.ts'
import type { DrillAct, DrillEvent } from '../../../src/scenario/events.ts'
import { playUntil, replay } from '../../../src/scenario/replay.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { DEEDS, decisiveOf, firstWords, KINDS, type Moment, reply } from './deeds.ts'
import type { Judge } from './judge.ts'
import type { PoolReply } from './pool.ts'
import { type Random, randomFrom } from './random.ts'

/** What came of one random trainee's drill. */
export interface RandomPlay {
  readonly events: readonly DrillEvent[]
  readonly state: DrillState
  readonly seen: ReadonlySet<string>
  /** Real time of the last thing that happened. */
  readonly until: number
  /** Why it could not go on; null when it came to its end. */
  readonly stuck: string | null
}

/** No drill needs more looks than this, and none takes longer than a working day. */
const MOST_TURNS = 1500
const LONGEST_MS = 8 * 60 * 60 * 1000
/** How often a trainee does something else than answering, at a turn. */
const ELSE = 0.12

const TEMPERS = [
  { model: 0, bad: 0, silent: 0.1 },
  { model: 0.3, bad: 0.2, silent: 0.05 },
  { model: 0.9, bad: 0, silent: 0 },
  { model: 0.2, bad: 0.7, silent: 0 },
  { model: 0.3, bad: 0.1, silent: 0.6 },
] as const

/** Plays a scenario from start to end with what chance says: replies from the pool, silence, and every action there is. */
export function playRandom(
  scenario: Scenario,
  seed: number,
  replies: readonly PoolReply[],
  judge: Judge,
): RandomPlay {
  const random = randomFrom(seed)
  const temper = random.pick(TEMPERS)
  const events: DrillEvent[] = [{ seq: 1, at: 0, type: 'drill_started' }]
  const planned = new Map<string, number>()
  let search = planSearch(scenario, random, temper.silent)
  let now = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const state = replay(scenario, events, now)
    const done = (stuck: string | null): RandomPlay => {
      const seen = new Set(playUntil(scenario, events, now).appeared.keys())
      return { events, state, seen, until: now, stuck }
    }
    if (state.status === 'ended') return done(state.ending === null ? 'ends without last words' : null)
    if (now > LONGEST_MS) return done('takes longer than a day')
    const append = (acts: readonly DrillAct[]) => {
      for (const act of acts) events.push({ ...act, seq: events.length + 1, at: now })
    }
    const moment = { scenario, state, now, seq: events.length, random, replies, judge, temper }
    planReplies(moment, planned)
    const [beat, answerAt] = soonest(state, planned)
    const at = Math.min(answerAt, search?.at ?? Number.POSITIVE_INFINITY)
    const next = Math.min(at, state.nextChange ?? Number.POSITIVE_INFINITY)
    if (state.status === 'paused') {
      now += 20_000
      append([{ type: 'resumed' }])
    } else if (random.chance(ELSE)) {
      // Now, or a little later, but never past what comes next.
      now = Math.min(next, now + Math.round(random.next() * 8000))
      append(DEEDS[random.pick(KINDS)](moment))
    } else if (!Number.isFinite(next)) return done('is stuck: nothing comes and nothing waits')
    else {
      now = Math.max(now, next)
      const thread = state.threads.find(({ waiting }) => waiting?.beat === beat)
      if (search && search.at <= next) {
        append([{ type: 'listened', query: search.query }])
        search = null
      } else if (answerAt <= next && thread) {
        planned.set(beat, Number.POSITIVE_INFINITY)
        append(reply({ ...moment, now, state: replay(scenario, events, now) }, thread, beat))
      }
    }
  }
  throw new Error(`${scenario.slug}: the trainee ${seed} never came to an end.`)
}

/** A search for the first post of a thread that tags nobody, some time in the first ten minutes, if ever. */
function planSearch({ threads, beats }: Scenario, random: Random, silent: number) {
  const untagged = threads.filter(({ surface }) => surface === 'untagged').map(({ id }) => id)
  const post = beats.find(({ thread }) => untagged.includes(thread))
  if (!post || random.chance(silent)) return null
  return { at: Math.round(random.next() ** 2 * 600_000), query: firstWords(post.text) }
}

/** For each post that newly waits: when it will be answered, if ever. From at once to long after the target. */
function planReplies({ scenario, state, now, random, temper }: Moment, planned: Map<string, number>): void {
  for (const { waiting } of state.threads) {
    if (!waiting || planned.has(waiting.beat)) continue
    const target = decisiveOf(scenario, waiting.beat)?.target_real_seconds ?? 240
    const wait = random.next() ** 2 * target * 2.5 * 1000
    planned.set(
      waiting.beat,
      random.chance(temper.silent) ? Number.POSITIVE_INFINITY : now + Math.round(wait),
    )
  }
}

function soonest(state: DrillState, planned: ReadonlyMap<string, number>): readonly [string, number] {
  let first: readonly [string, number] = ['', Number.POSITIVE_INFINITY]
  for (const { waiting } of state.threads) {
    const at = planned.get(waiting?.beat ?? '') ?? Number.POSITIVE_INFINITY
    if (waiting && at < first[1]) first = [waiting.beat, at]
  }
  return first
}
