import type { Report } from '../scoring/report.ts'
import type { LintInput } from '../situation/situation.ts'
import type { DrillState } from './drill-state.ts'
import type { DrillAct, DrillEvent } from './events.ts'
import { playUntil, replay } from './replay.ts'
import type { Scenario } from './scenario.ts'
import { firstWords, replyActs } from './walk.ts'

/** Real time in which somebody reads a post and answers it well. */
const REPLY_MS = 100_000
/** Minutes of rounding that are no delay. */
const HAIR = 1e-6

/** A scripted trainee's drill so far: what they did until `now`, which they answered, and what was late by then. */
export interface Work {
  readonly events: readonly DrillEvent[]
  readonly now: number
  readonly sent: ReadonlySet<string>
  readonly misses: readonly Miss[]
}

/** A decisive post that was late, by scenario minutes and by real seconds. */
export interface Miss {
  readonly beat: string
  readonly minutes: number
  readonly seconds: number
}

export function newWork(): Work {
  return {
    events: [{ seq: 1, at: 0, type: 'drill_started' }],
    now: 0,
    sent: new Set(),
    misses: [],
  }
}

/** Waits until somebody wants an answer: their threads, the earliest due first; none when nobody will any more. Untagged posts are found as they come. */
export function nextWaiting(
  scenario: Scenario,
  given: Work,
): { readonly work: Work; readonly threads: readonly string[] } {
  let work = given
  for (;;) {
    work = searched(scenario, work)
    const state = replay(scenario, work.events, work.now)
    const waiting = state.threads.filter((thread) => thread.waiting && !work.sent.has(thread.waiting.beat))
    if (waiting.length > 0 || state.nextChange === null)
      return { work, threads: waiting.toSorted((a, b) => left(a) - left(b)).map(({ id }) => id) }
    work = { ...work, now: state.nextChange }
  }
}

/** Answers a thread's newest post with its model answer, 100 seconds from now. */
export function workOn(
  scenario: Scenario,
  work: Work,
  thread: string,
  lint: (input: LintInput) => Report,
): Work {
  const now = work.now + REPLY_MS
  const state = replay(scenario, work.events, now)
  const beat = state.threads.find(({ id }) => id === thread)?.waiting?.beat
  const answer = scenario.beats.find(({ id }) => id === beat)?.decisive?.model_answer
  const misses = [...work.misses, ...missedAt(state, work)]
  if (!beat || !answer) return { ...work, now, misses }
  const acts = replyActs(scenario, state, thread, answer, `reply-${work.events.length}`, now, lint)
  const answered = state.responses.filter((one) => one.thread === thread).map((one) => one.beat)
  return { events: append(work.events, now, acts), now, sent: new Set([...work.sent, ...answered]), misses }
}

/** Posts past their targets that were neither answered nor counted before; how late is known when they are answered. */
function missedAt({ responses, minutes, rate }: DrillState, { sent, misses }: Work): readonly Miss[] {
  return responses.flatMap(({ beat, arrived, targetMinutes, tookMinutes }) => {
    const late = minutes - arrived.at - targetMinutes
    const known = sent.has(beat) || tookMinutes !== null || misses.some((miss) => miss.beat === beat)
    return late > HAIR && !known ? [{ beat, minutes: late, seconds: rate > 0 ? (late / rate) * 60 : 0 }] : []
  })
}

/** Looks for every post that came without tagging the brand. */
function searched(scenario: Scenario, work: Work): Work {
  const { threads } = playUntil(scenario, work.events, work.now)
  const acts = threads
    .filter(({ found, posts }) => !found && posts.length > 0)
    .map(({ posts }): DrillAct => ({ type: 'listened', query: firstWords(posts[0]?.text ?? '') }))
  return { ...work, events: append(work.events, work.now, acts) }
}

function append(events: readonly DrillEvent[], at: number, acts: readonly DrillAct[]): readonly DrillEvent[] {
  return [
    ...events,
    ...acts.map((act, index): DrillEvent => ({ ...act, seq: events.length + 1 + index, at })),
  ]
}

function left({ waiting }: DrillState['threads'][number]): number {
  return waiting ? waiting.targetMinutes - waiting.sinceMinutes : Number.POSITIVE_INFINITY
}
