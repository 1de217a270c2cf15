import { carriedOn } from '../crisis.ts'
import type { ShownPost, ThreadState } from '../drill-state.ts'
import { promisedMinute } from '../promised-minute.ts'
import { defineDrillRule, type WholeDrill } from './drill-rule.ts'
import { customerName, eventsOf, sentAs } from './facts.ts'

/**
 * A promise is a reply that stood and was judged to keep the customer in the loop (an update, a time, a name for the follow-up). It is broken
 * when it was the last word to its thread, the thread was not marked as solved after it, and there was time to keep it: a post that
 * wanted an answer came after it, or the drill went on to its own end. Finishing early breaks no promise, nor does an end before the hour
 * that was named; what was handed to the crisis owner is theirs to keep.
 */
export const keepPromisedUpdates = defineDrillRule({
  id: 'keep-promised-updates',
  dimension: 'resolution',
  practice: 'P12',
  severity: 'warning',
  summary: 'Send the update you promised, or close the thread.',
  why: 'A promised update that never comes counts as neglect: the customer waited for it instead of asking again.',
  messages: {
    came_back: '{name} came back after this promise, and no further word followed.',
    ended: 'The thread ended with this promise: no update came, and it was not marked as solved.',
  },
  source: 'Practice P12: updates in real time appease.',
  examples: {
    flags: [
      '"I\'ll tell you here before 15:15", and no further word until the drill ends.',
      'A promise in public, the customer asks again, nobody answers.',
      'A promise in a private message, and the thread ends unsolved.',
      'The thread was marked as solved, then an update was promised and none came.',
      'Two promises in a row, and nothing after the second.',
    ],
    passes: [
      'A promise, then a private message with the news.',
      'A promise, and the thread marked as solved when it was done.',
      'A promise, and the drill finished before anything else happened.',
      'A reply without any promise is the last word.',
      'A promise that was called back within its five seconds.',
      '"I write to you here at 13:00", and the drill ends at 11:07.',
    ],
  },
  *check(drill) {
    for (const thread of drill.state.threads) {
      const promise = openPromise(thread, drill)
      if (!promise) continue
      const back = cameBack(thread, promise, drill)
      if (!back && (drill.state.ending === null || stillAhead(drill, promise))) continue
      const name = customerName(drill.scenario, thread.id)
      const event = sentAs(drill.log, promise.id)
      yield { message: back ? 'came_back' : 'ended', event, quote: promise.text, data: { name } }
    }
  },
})

/** The last reply of a thread, when it promises something and the thread was not marked as solved after it. */
function openPromise(thread: ThreadState, drill: WholeDrill): ShownPost | null {
  const { log } = drill
  const last = thread.posts.findLast((post) => post.reply !== null)
  if (!last?.reply?.report?.judgement?.keeps_in_loop || carriedOn(drill, thread, last.text)) return null
  const sent = sentAs(log, last.id) ?? 0
  const solved = eventsOf(log, 'thread_solved').some(
    (event) => event.thread === thread.id && event.seq > sent,
  )
  return solved ? null : last
}

function cameBack(thread: ThreadState, promise: ShownPost, { state }: WholeDrill): boolean {
  return state.responses.some(
    ({ thread: id, arrived, tookMinutes }) =>
      id === thread.id && arrived.real > promise.real && tookMinutes === null,
  )
}

/** The hour for which the news was promised had not come when everybody went. */
function stillAhead({ scenario, state }: WholeDrill, promise: ShownPost): boolean {
  return (promisedMinute(scenario, promise) ?? 0) > state.minutes
}
