import type { Report } from '../scoring/report.ts'
import type { LintInput, Visibility } from '../situation/situation.ts'
import { rightDecision } from './decisions.ts'
import type { DrillState } from './drill-state.ts'
import type { DrillAct, DrillEvent } from './events.ts'
import { searchWords } from './listening.ts'
import { playUntil, replay } from './replay.ts'
import type { Scenario } from './scenario.ts'
import { situationFor } from './situation-for.ts'
import type { Walk, WalkStep } from './walk-script.ts'

/** A walk that was played from its start to its end. */
export interface PlayedWalk {
  readonly name: string
  readonly events: readonly DrillEvent[]
  readonly state: DrillState
  /** Beats that appeared, also in threads that were never found. */
  readonly seen: ReadonlySet<string>
  readonly ending: string | null
  /** Real milliseconds from the start to the last words. */
  readonly took: number
  /** Numbers (from 0) of the steps whose beat never came or that could not be done, with a sentence. */
  readonly failed: readonly { readonly step: number; readonly message: string }[]
}

type Lint = (input: LintInput) => Report

/** Replies may be called back for so long, as in a real drill. */
const UNDO_MS = 5000
/** No walk takes longer than a day by itself; a stop for the case that one does. */
const MOST_TURNS = 2000

/**
 * Plays a committed trainee on its own time, which begins at 0. Steps are done in the order in which their moments come; after the last one the
 * drill runs to its end.
 */
export function playWalk(scenario: Scenario, walk: Walk, lint: Lint): PlayedWalk {
  const events: DrillEvent[] = [{ seq: 1, at: 0, type: 'drill_started' }]
  const open = new Map(walk.steps.entries())
  const failed: { step: number; message: string }[] = []
  let now = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const state = replay(scenario, events, now)
    const next = nextStep(scenario, events, now, open)
    if (next && (state.nextChange === null || next.real < state.nextChange)) {
      now = Math.max(now, next.real)
      const acts = doStep(scenario, events, now, next.step, lint)
      if (typeof acts === 'string') failed.push({ step: next.index, message: acts })
      else for (const act of acts) events.push({ seq: events.length + 1, at: now, ...act })
      open.delete(next.index)
    } else if (state.nextChange === null) break
    else now = state.nextChange
  }
  for (const [step, { beat }] of open) failed.push({ step, message: `'${beat}' never comes` })
  const state = replay(scenario, events, now)
  const seen = new Set(playUntil(scenario, events, now).appeared.keys())
  return { name: walk.name, events, state, seen, ending: state.ending, took: now, failed }
}

interface Next {
  readonly index: number
  readonly step: WalkStep
  readonly real: number
}

/** Of the open steps whose beats have come, the one whose moment comes first. */
function nextStep(
  scenario: Scenario,
  events: readonly DrillEvent[],
  now: number,
  open: ReadonlyMap<number, WalkStep>,
): Next | null {
  const { threads } = playUntil(scenario, events, now)
  const posts = threads.flatMap((thread) => thread.posts)
  let first: Next | null = null
  for (const [index, step] of open) {
    const post = posts.find(({ beat }) => beat === step.beat)
    const real = post ? post.real + Math.round(step.seconds * 1000) : Number.POSITIVE_INFINITY
    if (real < (first?.real ?? Number.POSITIVE_INFINITY)) first = { index, step, real }
  }
  return first
}

/** The acts of a step as the server would log them, or why it cannot be done. */
function doStep(
  scenario: Scenario,
  events: readonly DrillEvent[],
  now: number,
  { beat: id, act }: WalkStep,
  lint: Lint,
): readonly DrillAct[] | string {
  const beat = scenario.beats.find((one) => one.id === id)
  if (!beat) return `there is no beat '${id}'`
  const state = replay(scenario, events, now)
  if (state.status === 'ended') return 'comes after the last words'
  if (act.kind === 'find') return [{ type: 'listened', query: firstWords(beat.text) }]
  const thread = state.threads.find((one) => one.id === beat.thread)
  if (!thread?.found) return `the thread of '${id}' was not found yet; put a find step before`
  if (act.kind === 'hide') return [{ type: 'post_hidden', thread: thread.id, post: id }]
  if (act.kind === 'priority') return [{ type: 'priority_set', thread: thread.id, priority: act.level }]
  if (act.kind === 'solve') return [{ type: 'thread_solved', thread: thread.id }]
  if (act.kind === 'report') return [{ type: 'post_reported', thread: thread.id, post: id }]
  if (act.kind === 'approve') return [{ type: 'post_approved', thread: thread.id, post: id }]
  if (act.kind === 'remedy')
    return [{ type: 'remedy_taken', thread: thread.id, remedy: act.remedy, sum: act.sum }]
  if (act.kind === 'hand_over') return [{ type: 'handed_over', thread: thread.id, note: act.note }]
  if (act.kind === 'reply' && thread.posts[0]?.held === 'waiting')
    return `'${id}' waits for a decision; put an approve or decline step before`
  const reply = `reply-${events.length}`
  if (act.kind === 'decline') {
    const reason = { text: act.text, visibility: 'private' } as const
    const told = replyActs(scenario, state, thread.id, reason, reply, now, lint, 0)
    return [{ type: 'post_declined', thread: thread.id, post: id, reply }, ...told]
  }
  const answer =
    act.kind === 'reply'
      ? act
      : act.kind === 'model'
        ? beat.decisive?.model_answer
        : beat.decisive?.bad_answer
  if (!answer) return `'${id}' is not decisive and has no ${act.kind} answer`
  if (act.kind !== 'reply' && thread.waiting?.beat !== id)
    return `'${id}' does not wait for an answer any more`
  const decided = act.kind === 'reply' ? [] : rightDecision(beat, reply)
  const undo = decided.some(({ type }) => type === 'post_declined') ? 0 : UNDO_MS
  return [...decided, ...replyActs(scenario, state, thread.id, answer, reply, now, lint, undo)]
}

/** A reply as the server logs it, judged where it stands. */
export function replyActs(
  scenario: Scenario,
  state: DrillState,
  thread: string,
  { text, visibility }: { readonly text: string; readonly visibility: Visibility },
  reply: string,
  now: number,
  lint: Lint,
  undo = UNDO_MS,
): readonly DrillAct[] {
  const beat = state.threads.find(({ id }) => id === thread)?.waiting?.beat ?? null
  const { judgement, verdict, score, dimensions, findings, versions } = lint(
    situationFor(scenario, state, thread, visibility, beat, text),
  )
  return [
    { type: 'reply_sent', reply, thread, beat, visibility, text, effective_at: now + undo },
    { type: 'reply_judged', reply, report: { judgement, verdict, score, dimensions, findings, versions } },
  ]
}

/** What somebody would search for: a few words of the post. */
export function firstWords(text: string): string {
  return searchWords(text).slice(0, 3).join(' ')
}
