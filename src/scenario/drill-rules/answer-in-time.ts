import { defineDrillRule } from './drill-rule.ts'
import { customerName, responsesWithText, sentAs, spokenMinutes } from './facts.ts'

/** An answer after its target. How late it was is graded by the speed dimension; here stands which one it was. */
export const answerInTime = defineDrillRule({
  id: 'answer-in-time',
  dimension: 'speed',
  practice: 'P1',
  severity: 'hint',
  summary: 'Answer within the target.',
  why: 'Most people who complain in public want an answer within the hour; until it comes, others answer for you.',
  messages: { late: 'The answer to {name} came after {took}; the target was {target}.' },
  source: 'Practice P1: 72% want an answer to a complaint within 1 hour (Lithium Technologies 2013).',
  examples: {
    flags: [
      'A complaint with a target of 60 min is answered after 61.',
      'The answer comes after twice the target.',
      'The post and its reminder are answered together, the post late.',
      'The second post of a thread is answered late.',
      'A reply in time is called back, and its replacement comes late.',
    ],
    passes: [
      'A complaint with a target of 60 min is answered after 60.',
      'The answer comes within the first minute.',
      'A further word follows after the target; the first answer was in time.',
      'A post is never answered at all: that is another rule.',
      'The Send was in time, the reply took effect after the target.',
    ],
  },
  *check(drill) {
    for (const { thread, tookMinutes, targetMinutes, replies, text } of responsesWithText(drill)) {
      if (tookMinutes === null || tookMinutes <= targetMinutes) continue
      const name = customerName(drill.scenario, thread)
      const data = { name, took: spokenMinutes(tookMinutes), target: spokenMinutes(targetMinutes) }
      yield { message: 'late', event: sentAs(drill.log, replies[0] ?? ''), quote: text, data }
    }
  },
})
