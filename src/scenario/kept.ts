import { rightDecision } from './decisions.ts'
import type { DrillState } from './drill-state.ts'
import type { DrillAct, DrillEvent, KeptReply } from './events.ts'
import { isGrave } from './grave.ts'
import { finds } from './listening.ts'
import { playUntil } from './replay.ts'
import type { Scenario } from './scenario.ts'
import type { Scorecard } from './scorecard.ts'

/** The posts of a finished drill that wanted an answer: those that were answered well and in time, and those that were not. */
export interface SortedPosts {
  readonly kept: readonly KeptReply[]
  readonly weak: readonly string[]
}

/**
 * Sorts the posts of a scorecard. A post is weak when it got no answer, a late one, or any that must be said again, and when the whole drill
 * finds a grave fault with the post's fate or its answer: criticism that was declined, a promise that was not kept.
 */
export function sortPosts({
  models,
  replies,
  findings,
}: Pick<Scorecard, 'models' | 'replies' | 'findings'>): SortedPosts {
  const faulted = new Set(findings.filter(isGrave).map(({ quote }) => quote))
  const kept: KeptReply[] = []
  const weak: string[] = []
  for (const { beat, to } of models) {
    const own = replies.filter((reply) => reply.beat === beat)
    const [first] = own
    const late = first !== undefined && (first.tookMinutes ?? 0) > (first.targetMinutes ?? 0)
    const fault = faulted.has(to.text) || own.some(({ text }) => faulted.has(text))
    if (!first || late || fault || own.some(({ report }) => report.verdict !== 'post')) weak.push(beat)
    else kept.push({ beat, text: first.text, visibility: first.visibility, report: first.report })
  }
  return { kept, weak }
}

const PREFIX = 'kept:'

/** Whether a reply was sent by itself, from an earlier try. */
export function isKept(reply: string): boolean {
  return reply.startsWith(PREFIX)
}

/** What goes by itself at this moment: kept replies to posts that wait, and finding the threads in which they stand. */
export function keptActs(
  scenario: Scenario,
  events: readonly DrillEvent[],
  state: DrillState,
  now: number,
): readonly DrillAct[] {
  const [start] = events
  const kept = start?.type === 'drill_started' ? (start.kept ?? []) : []
  if (kept.length === 0 || state.status !== 'running') return []
  return [
    ...searches(scenario, events, kept, now),
    ...state.threads.flatMap(({ id, waiting }) => {
      const reply = kept.find(({ beat }) => beat === waiting?.beat)
      return reply ? [...decided(scenario, state, reply), ...sent(reply, id, now)] : []
    }),
  ]
}

/** A kept answer to a post that waits for a decision was given after the right one. */
function decided({ beats }: Scenario, { threads }: DrillState, { beat }: KeptReply): readonly DrillAct[] {
  const waits = threads.some(({ posts }) =>
    posts.some((post) => post.beat === beat && post.held === 'waiting'),
  )
  return beats.flatMap((one) => (waits && one.id === beat ? rightDecision(one, `${PREFIX}${beat}`) : []))
}

function sent(
  { beat, text, visibility, report }: KeptReply,
  thread: string,
  now: number,
): readonly DrillAct[] {
  const reply = `${PREFIX}${beat}`
  return [
    { type: 'reply_sent', reply, thread, beat, visibility, text, effective_at: now },
    { type: 'reply_judged', reply, report },
  ]
}

/** A kept reply to a post that tags nobody was only possible because it was found. */
function searches(
  scenario: Scenario,
  events: readonly DrillEvent[],
  kept: readonly KeptReply[],
  now: number,
): readonly DrillAct[] {
  const hidden = playUntil(scenario, events, now).threads.filter(({ found }) => !found)
  return hidden.flatMap(({ script, posts }) => {
    const [first] = posts
    const stands = scenario.beats.some(
      ({ id, thread }) => thread === script.id && kept.some(({ beat }) => beat === id),
    )
    return first && stands && finds(first.text, first.text)
      ? [{ type: 'listened' as const, query: first.text }]
      : []
  })
}
