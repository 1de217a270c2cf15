import { defineDrillRule } from './drill-rule.ts'
import { customerName, leftUnanswered, responsesWithText, threadOf } from './facts.ts'

/** A complaint that did not tag the brand, and that nobody found in time. */
export const findUntaggedPosts = defineDrillRule({
  id: 'find-untagged-posts',
  dimension: 'resolution',
  practice: 'P15',
  severity: 'error',
  summary: 'Listen beyond your own page.',
  why: 'People write about a business without tagging it and are read all the same; being found and answered surprises them for the better.',
  messages: { missed: '{name} wrote about {brand} without tagging it; the post was never found.' },
  source: 'Practice P15: people expect to be found.',
  examples: {
    flags: [
      'An untagged complaint waits past its target and is never found.',
      'The tagged thread is answered; the untagged one beside it is not found.',
      'Listening is used, but with words the post does not have.',
      'The drill is finished long after an untagged post came.',
      'An untagged post is given up after four times its target.',
    ],
    passes: [
      'The untagged post is found by one of its words and answered.',
      'The untagged post is found and not answered: that is another rule.',
      'The drill is finished while the untagged post is within its target.',
      'All posts tag the brand.',
      'The untagged post never came.',
    ],
  },
  *check(drill) {
    const { scenario, state } = drill
    for (const response of responsesWithText(drill)) {
      if (threadOf(state, response.thread)?.found !== false || !leftUnanswered(response, state)) continue
      const data = { name: customerName(scenario, response.thread), brand: scenario.brand.name }
      yield { message: 'missed', quote: response.text, data }
    }
  },
})
