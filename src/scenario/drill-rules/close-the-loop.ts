import type { ShownPost, ThreadState } from '../drill-state.ts'
import { defineDrillRule, type WholeDrill } from './drill-rule.ts'
import { customerName, eventsOf } from './facts.ts'

/**
 * A complaint that began in public and was marked as solved after a private talk wants one more word where it began: everybody who
 * read the complaint sees nothing of the talk. A talk is a private word of ours and one of the customer's.
 */
export const closeTheLoop = defineDrillRule({
  id: 'close-the-loop',
  dimension: 'resolution',
  practice: 'P11',
  severity: 'warning',
  summary: 'Say in public that it is solved, once it was solved in private.',
  why: 'Whoever read the complaint sees no private message: to them it was never answered.',
  messages: {
    open: 'Solved in private with {name}, and not a word of it where the complaint stands.',
  },
  source: 'Practice P11: a resolution post after the private talk.',
  examples: {
    flags: [
      'A public invitation, a private talk, the thread marked as solved, and nothing more in public.',
      'Two private messages that solve it, then "Mark solved".',
      'The last public word promised to come back here; the news went by private message alone.',
      'Solved, and the customer’s thanks came in private.',
      'A public word between the private ones, but none after the last.',
    ],
    passes: [
      'After the private talk: "Glad that is sorted, Dana. The parcel is with you and the postage is back."',
      'Solved in public from the first word to the last.',
      'A private talk that solved nothing yet: the thread is not marked as solved.',
      'A private message that nobody answered, and the thread marked as solved after a public reply.',
      'The public word came, then the thread was marked as solved.',
    ],
  },
  *check(drill) {
    for (const thread of drill.state.threads) {
      const talk = privateTalk(thread)
      const solved = solvedAs(drill, thread.id)
      if (!talk || solved === undefined || publicWordAfter(thread, talk)) continue
      const name = customerName(drill.scenario, thread.id)
      yield { message: 'open', event: solved, quote: talk.text, data: { name } }
    }
  },
})

/** The last private word of a thread in which both sides wrote in private and the customer had complained in public. */
function privateTalk({ posts }: ThreadState): ShownPost | null {
  const inPublic = posts.some(({ from, visibility }) => from === 'customer' && visibility === 'public')
  const own = posts.some(({ reply, visibility }) => reply !== null && visibility === 'private')
  const theirs = posts.some(({ from, visibility }) => from === 'customer' && visibility === 'private')
  return inPublic && own && theirs
    ? (posts.findLast(({ visibility }) => visibility === 'private') ?? null)
    : null
}

/** Sequence number of the last time the thread was marked as solved. */
function solvedAs({ log }: WholeDrill, thread: string): number | undefined {
  return eventsOf(log, 'thread_solved').findLast((event) => event.thread === thread)?.seq
}

function publicWordAfter({ posts }: ThreadState, talk: ShownPost): boolean {
  return posts
    .slice(posts.indexOf(talk) + 1)
    .some(({ reply, visibility }) => reply !== null && visibility === 'public')
}
