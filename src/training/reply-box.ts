import type { DrillEvent } from '../scenario/events.ts'

/**
 * Names the box a reply is typed into: it changes with every reply that is sent or called back in its thread, and with
 * nothing else. A Send from a box that has changed comes from another tab or from a second press of the button.
 */
export function replyBox(events: readonly DrillEvent[], thread: string): string {
  let box = 0
  const own = new Set<string>()
  for (const event of events) {
    if (event.type === 'reply_sent' && event.thread === thread) own.add(event.reply)
    const changed = event.type === 'reply_sent' || event.type === 'reply_withdrawn'
    if (changed && own.has(event.reply)) box = event.seq
  }
  return String(box)
}

/** The last reply that was sent in a thread and not called back. */
export function lastReply(events: readonly DrillEvent[], thread: string) {
  const withdrawn = new Set(
    events.flatMap((event) => (event.type === 'reply_withdrawn' ? [event.reply] : [])),
  )
  return events.findLast(
    (event) => event.type === 'reply_sent' && event.thread === thread && !withdrawn.has(event.reply),
  )
}
