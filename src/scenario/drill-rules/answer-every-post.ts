import { defineDrillRule } from './drill-rule.ts'
import { customerName, leftUnanswered, responsesWithText, spokenMinutes, threadOf } from './facts.ts'

/** A post that wanted an answer and never got one. Threads that were never found have a rule of their own. */
export const answerEveryPost = defineDrillRule({
  id: 'answer-every-post',
  dimension: 'resolution',
  practice: 'P2',
  severity: 'error',
  summary: 'Answer every post that waits for you.',
  why: 'A customer left without a word gets angrier, writes again and complains where more people read it.',
  messages: {
    silence: '{name} waited {waited} and got no answer.',
    undecided: '{name} waited {waited} and heard nothing: the post was neither approved nor declined.',
  },
  source: 'Practice P2: 56% of tweets to companies went unanswered (Lithium Technologies 2013).',
  examples: {
    flags: [
      'The opening post waits four times its target without a reply.',
      'The drill is finished while a post has waited longer than its target.',
      'The first of two posts is answered, the second one never.',
      'A reply is sent and called back, and nothing follows.',
      'The answer to a private message is forgotten.',
      'A post of the group is neither approved nor declined.',
    ],
    passes: [
      'The opening post is answered, however late.',
      'The drill is finished while a new post is still within its target.',
      'One reply answers the post and the reminder after it.',
      'A post is answered by a private message.',
      'A bystander who wants nothing gets no reply.',
    ],
  },
  *check(drill) {
    const { scenario, state } = drill
    for (const response of responsesWithText(drill)) {
      const thread = threadOf(state, response.thread)
      if (!leftUnanswered(response, state) || !thread?.found) continue
      const held = thread.posts.some((post) => post.id === response.beat && post.held === 'waiting')
      const waited = spokenMinutes(state.minutes - response.arrived.at)
      yield {
        message: held ? 'undecided' : 'silence',
        quote: response.text,
        data: { name: customerName(scenario, response.thread), waited },
      }
    }
  },
})
