import type { WholeDrill } from './drill-rules/drill-rule.ts'
import { beatOf, customerName, leftUnanswered, threadOf } from './drill-rules/facts.ts'
import { isKept } from './kept.ts'
import type { Pace } from './pace.ts'
import { PRIORITY_WORDS } from './priority.ts'
import type { ThreadScript } from './scenario.ts'
import { prioritySet, seenAt, standingReplies, waitedAt } from './triage.ts'

/** Real time in which somebody may end the reply they are at, before they turn to what is urgent: as long as one takes. */
const GRACE_MS = 100_000

/** Threads whose priority, when it counted, was another than the one that fits. */
export function* wrong(drill: WholeDrill, threads: readonly ThreadScript[]) {
  for (const { id, priority } of threads) {
    const set = prioritySet(drill, id)
    if (!set || !priority || set.priority === priority.level) continue
    const [name, reason] = [customerName(drill.scenario, id), clause(priority.why)]
    const data = { name, set: spoken(set.priority), right: spoken(priority.level), reason }
    yield { message: 'wrong', event: set.event, quote: openingOf(drill, id), data } as const
  }
}

/** One finding for all of them, with the words of the most urgent. */
export function* missing(drill: WholeDrill, threads: readonly ThreadScript[]) {
  const without = threads
    .filter(({ id }) => !prioritySet(drill, id) && hadTime(drill, id))
    .toSorted((a, b) => (a.priority?.level ?? 3) - (b.priority?.level ?? 3))
  const [first] = without
  if (!first) return
  const names = without.map(({ id }) => customerName(drill.scenario, id))
  const listed = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')
  yield { message: 'missing', quote: openingOf(drill, first.id), data: { names: listed } } as const
}

/** Answered, left waiting past its target, or there when the drill came to its own end. */
function hadTime(drill: WholeDrill, thread: string): boolean {
  const { state } = drill
  return (
    state.ending !== null ||
    standingReplies(drill).some((sent) => sent.thread === thread) ||
    state.responses.some((response) => response.thread === thread && leftUnanswered(response, state))
  )
}

/** One finding for each urgent thread: the first reply that went out before its first answer. What is said there later waits like everything else. */
export function* overtaken(drill: WholeDrill, threads: readonly ThreadScript[]) {
  for (const urgent of threads.filter(({ priority }) => priority?.level === 1)) {
    const response = drill.state.responses.find(({ thread }) => thread === urgent.id)
    if (!response) continue
    const since = Math.max(response.arrived.real, seenAt(drill, urgent)) + grace(drill.state.pace)
    const reply = standingReplies(drill).find(
      ({ at, thread, reply: id }) =>
        at > since && !isKept(id) && lessUrgent(threads, thread) && waitedAt(drill, response, at),
    )
    if (!reply) continue
    const [name = '', other = ''] = [reply.thread, urgent.id].map((id) => customerName(drill.scenario, id))
    const data = { name, urgent: other, reason: clause(urgent.priority?.why ?? '') }
    const quote = beatOf(drill.scenario, response.beat)?.text ?? ''
    yield { message: 'overtaken', event: reply.seq, quote, data } as const
  }
}

function grace(pace: Pace): number {
  return GRACE_MS * (pace === 'untimed' ? 1 : pace)
}

function lessUrgent(threads: readonly ThreadScript[], id: string): boolean {
  return (threads.find((thread) => thread.id === id)?.priority?.level ?? 1) > 1
}

function openingOf({ state }: WholeDrill, thread: string): string {
  return threadOf(state, thread)?.posts[0]?.text ?? ''
}

/** A sentence as the end of ours. */
function clause(why: string): string {
  return why.replace(/\.$/, '')
}

function spoken(priority: keyof typeof PRIORITY_WORDS): string {
  return PRIORITY_WORDS[priority].toLowerCase()
}
