import type { WholeDrill } from './drill-rules/drill-rule.ts'
import { eventsOf, threadOf } from './drill-rules/facts.ts'
import type { DrillState } from './drill-state.ts'
import type { DrillEvent } from './events.ts'
import { isKept } from './kept.ts'
import { finds } from './listening.ts'
import type { Priority } from './priority.ts'
import type { ThreadScript } from './scenario.ts'

type Sent = Extract<DrillEvent, { type: 'reply_sent' }>

/** Replies that were not called back, in the order of sending. */
export function standingReplies({ log }: Pick<WholeDrill, 'log'>): readonly Sent[] {
  const withdrawn = new Set(eventsOf(log, 'reply_withdrawn').map(({ reply }) => reply))
  return eventsOf(log, 'reply_sent').filter(({ reply }) => !withdrawn.has(reply))
}

/** Whether a thread is the trainee's own work: what was kept from an earlier try is answered by itself, before anybody can sort it. */
export function isOwnWork(drill: Pick<WholeDrill, 'log'>, thread: string): boolean {
  const first = standingReplies(drill).find((sent) => sent.thread === thread)
  return first === undefined || !isKept(first.reply)
}

/** The priority that counts for a thread: the one that stood at its first answer, or in the end where nothing was answered. */
export function prioritySet(
  drill: Pick<WholeDrill, 'log'>,
  thread: string,
): { readonly priority: Priority; readonly event: number } | null {
  const first = standingReplies(drill).find((sent) => sent.thread === thread)?.seq ?? Number.POSITIVE_INFINITY
  const set = eventsOf(drill.log, 'priority_set').findLast((one) => one.thread === thread && one.seq < first)
  return set ? { priority: set.priority, event: set.seq } : null
}

/** When a thread could be seen: at its first post, an untagged one when a search met it; infinite when never. */
export function seenAt({ log, state }: WholeDrill, { id, surface }: ThreadScript): number {
  const posts = threadOf(state, id)?.posts ?? []
  const first = posts[0]?.real ?? Number.POSITIVE_INFINITY
  if (surface !== 'untagged') return first
  const met = eventsOf(log, 'listened').find(({ at, query }) =>
    posts.some(({ real, text }) => real <= at && finds(query, text)),
  )
  return met?.at ?? Number.POSITIVE_INFINITY
}

/** Whether a response was still without an answer when something was sent. */
export function waitedAt(
  drill: WholeDrill,
  { arrived, replies }: DrillState['responses'][number],
  at: number,
): boolean {
  const answered = standingReplies(drill).some((sent) => replies.includes(sent.reply) && sent.at <= at)
  return arrived.real <= at && !answered
}
