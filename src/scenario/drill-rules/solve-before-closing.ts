import { defineDrillRule } from './drill-rule.ts'
import { beatOf, customerName, eventsOf, threadOf } from './facts.ts'

/** A thread marked as solved while a post in it waited for an answer. A reply still in its seconds of calling back counts as an answer. */
export const solveBeforeClosing = defineDrillRule({
  id: 'solve-before-closing',
  dimension: 'resolution',
  practice: 'P10',
  severity: 'warning',
  summary: 'Mark a thread as solved when it is.',
  why: "A closed thread is nobody's any more; a customer who still waits in it waits for nothing.",
  messages: { waiting: 'The thread was marked as solved while {name} waited for an answer.' },
  source: 'Practice P10: people want a meaningful step, not a closed ticket.',
  examples: {
    flags: [
      'The thread is marked as solved before any reply.',
      'The thread is marked as solved while the second post waits.',
      'A reply is called back and the thread marked as solved.',
      'The thread is marked as solved after its target has passed in silence.',
      'A private question waits when the thread is marked as solved.',
    ],
    passes: [
      'The thread is marked as solved after the answer.',
      'The thread is marked as solved, and the customer comes back later.',
      'The thread is marked as solved within the seconds in which the answer may be called back.',
      'The thread is never marked as solved.',
      'A thread without any post that wants an answer is marked as solved.',
    ],
  },
  *check({ scenario, state, log }) {
    const withdrawn = new Set(eventsOf(log, 'reply_withdrawn').map(({ reply }) => reply))
    const sent = new Map(eventsOf(log, 'reply_sent').map((event) => [event.reply, event.at]))
    for (const { thread, at, seq } of eventsOf(log, 'thread_solved')) {
      if (!threadOf(state, thread)?.found) continue
      const waiting = state.responses.find((response) => {
        const answers = response.replies
          .filter((reply) => !withdrawn.has(reply))
          .map((reply) => sent.get(reply) ?? at)
        return (
          response.thread === thread && response.arrived.real <= at && !answers.some((time) => time <= at)
        )
      })
      const quote = waiting && beatOf(scenario, waiting.beat)?.text
      if (quote !== undefined)
        yield { message: 'waiting', event: seq, quote, data: { name: customerName(scenario, thread) } }
    }
  },
})
