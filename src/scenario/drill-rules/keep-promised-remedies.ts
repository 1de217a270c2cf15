import { promises, says } from '../promises.ts'
import { defineDrillRule } from './drill-rule.ts'
import { customerName, eventsOf, sentAs } from './facts.ts'

/**
 * A remedy that can be done from the record and was promised there and then, is done before the drill ends; one that was done is told. What the
 * record only lists as a line can be promised without doing anything here.
 */
export const keepPromisedRemedies = defineDrillRule({
  id: 'keep-promised-remedies',
  dimension: 'resolution',
  practice: 'P10',
  severity: 'error',
  summary: 'Do what you promise, and say what you did.',
  why: 'A refund that was only written is a second complaint with our signature under it.',
  messages: {
    broken: 'This was promised to {name} and never done: {remedy}.',
    untold: 'This was done, and {name} was never told: {remedy}.',
  },
  source:
    'Practice P10: people want a meaningful step, not acknowledgement alone; the record lets one do it.',
  examples: {
    flags: [
      '"I have refunded your fare", and nothing was refunded in the record.',
      '"You are on the 20:45", and nobody booked it.',
      'A voucher is promised in private, and the drill is finished without it.',
      'Two remedies are promised, and one of them is done.',
      'A refund is made and nobody tells the customer (a hint).',
    ],
    passes: [
      'The seat is booked in the record, then the reply says so.',
      'The reply promises the seat, and it is booked a minute later.',
      '"A refund is not possible here, and I am sorry": nothing was promised.',
      'The reply that promised it was called back.',
      'The reply promises a call, which the record lists as a line only.',
    ],
  },
  *check({ scenario, state, log }) {
    for (const thread of state.threads) {
      const name = customerName(scenario, thread.id)
      const ours = thread.posts.filter(({ reply }) => reply !== null)
      for (const remedy of scenario.remedies.filter(({ id }) => id !== null)) {
        const data = { name, remedy: remedy.text.replace(/\.$/, '') }
        const taken = eventsOf(log, 'remedy_taken').find(
          (event) => event.thread === thread.id && event.remedy === remedy.id,
        )
        const promise = ours.find((post) => promises(post, remedy))
        if (promise && !taken)
          yield { message: 'broken', event: sentAs(log, promise.id), quote: promise.text, data }
        if (taken && ours.every(({ text }) => !says(text, remedy)))
          yield { message: 'untold', severity: 'hint', event: taken.seq, quote: remedy.text, data }
      }
    }
  },
})
