import { mayGo } from '../record-data.ts'
import { defineDrillRule } from './drill-rule.ts'
import { eventsOf, threadOf, timeEnough } from './facts.ts'

/**
 * A valid complaint was hidden. Abuse, threats, spam and personal data may be; a customer whose post had to go is told, and still wants
 * the answer.
 */
export const keepCriticism = defineDrillRule({
  id: 'keep-criticism',
  dimension: 'courtesy',
  practice: 'P14',
  severity: 'error',
  summary: 'Leave criticism where it stands.',
  why: 'People notice when a valid complaint is gone: screenshots of it travel further than the post would have.',
  messages: {
    complaint: 'A complaint of {name} was hidden: it said nothing that had to go.',
    bystander: "{name}'s comment was hidden: it said nothing that had to go.",
    untold: 'A post of {name} was rightly hidden, and {name} was never told why.',
  },
  source: 'Practice P14: removing a valid complaint makes it worse.',
  examples: {
    flags: [
      'The opening complaint is hidden.',
      'A complaint is answered and then hidden.',
      "A bystander's comment about the same fault is hidden.",
      'A rude but valid complaint is hidden.',
      'A post with an account number is hidden, and its writer hears nothing (a hint).',
    ],
    passes: [
      'A post that shows the order number of the record is hidden at once, and its writer is told.',
      'A post with the phone number of the record, written in groups, is hidden.',
      'Nothing is hidden.',
      'A complaint is answered and left standing.',
      'A bystander’s advertisement is hidden.',
    ],
  },
  *check({ scenario, state, log }) {
    for (const { thread, post: id, seq, at: hiddenAt } of eventsOf(log, 'post_hidden')) {
      const post = threadOf(state, thread)?.posts.find((one) => one.id === id)
      if (!post?.hidden) continue
      if (mayGo(scenario, post)) {
        const told = threadOf(state, thread)?.posts.some((one) => one.reply !== null && one.real > hiddenAt)
        const untold = post.from === 'customer' && !told && timeEnough(state, post)
        if (untold)
          yield {
            message: 'untold',
            severity: 'hint',
            event: seq,
            quote: post.text,
            data: { name: post.name },
          }
        continue
      }
      const message = post.from === 'customer' ? 'complaint' : 'bystander'
      yield { message, event: seq, quote: post.text, data: { name: post.name } }
    }
  },
})
