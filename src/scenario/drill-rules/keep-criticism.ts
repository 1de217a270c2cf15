import { showsRecordData } from '../record-data.ts'
import { defineDrillRule } from './drill-rule.ts'
import { eventsOf, threadOf } from './facts.ts'

/** A valid complaint was hidden. A post that shows data of the record may be hidden; it still wants its answer. */
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
  },
  source: 'Practice P14: removing a valid complaint makes it worse.',
  examples: {
    flags: [
      'The opening complaint is hidden.',
      'A complaint is answered and then hidden.',
      "A bystander's comment about the same fault is hidden.",
      'A rude but valid complaint is hidden.',
      'An escalation after long silence is hidden.',
    ],
    passes: [
      'A post that shows the order number of the record is hidden at once.',
      'A post with the phone number of the record, written in groups, is hidden.',
      'Nothing is hidden.',
      'A complaint is answered and left standing.',
      'A post with an e-mail address of the record is hidden.',
    ],
  },
  *check({ scenario, state, log }) {
    for (const { thread, post: id, seq } of eventsOf(log, 'post_hidden')) {
      const post = threadOf(state, thread)?.posts.find((one) => one.id === id)
      if (!post?.hidden || showsRecordData(scenario, post.text)) continue
      const message = post.from === 'customer' ? 'complaint' : 'bystander'
      yield { message, event: seq, quote: post.text, data: { name: post.name } }
    }
  },
})
