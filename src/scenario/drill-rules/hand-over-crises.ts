import { crisisPosts, handedLate, heldInPublic, isCrisis, isGrave, ranOut, voices } from '../crisis.ts'
import { defineDrillRule } from './drill-rule.ts'
import { beatOf, eventsOf, sentAs, spokenMinutes, threadOf } from './facts.ts'

/**
 * A crisis goes to its owner within the target of the first post that shows it, the public reads the one approved line, and nobody argues
 * after that. Where nobody is on call there is nothing to hand over.
 */
export const handOverCrises = defineDrillRule({
  id: 'hand-over-crises',
  dimension: 'handoff',
  practice: 'P17',
  severity: 'error',
  summary: 'Hand a crisis to its owner, hold the line in public, and leave the argument.',
  why: 'A crisis needs one person who takes it over and one line that everybody reads; each further voice feeds it.',
  messages: {
    missing: 'This was a crisis, and {owner} was never told.',
    late: '{owner} was told after {took}; the target was {target}.',
    silent: 'With {owner} at work, the approved holding line never stood in public here.',
    argued: 'After the hand-over to {owner} this reply went on arguing.',
    admitted: 'A legal matter, and this reply admits fault before {owner} has spoken.',
    needless: 'Nothing here was a crisis: this thread was yours to answer, not a case for {owner}.',
  },
  source: 'Practice P17: recognise it, hand it over, one approved line in public, no arguing.',
  examples: {
    flags: [
      'A smoking heater is answered well, and the crisis owner never hears of it.',
      'The hand-over comes after the target of the post that showed the danger.',
      'The thread is handed over, and the public reads nothing of the approved line.',
      'After the hand-over a reply says that the customer used it wrongly.',
      'A question about opening hours is handed to the crisis owner.',
    ],
    passes: [
      'Handed over at once, the approved line in public, then a private message to the family.',
      'The approved line with the customer’s name before it.',
      'An ordinary complaint that stays with us.',
      'A crisis in a scenario where nobody is on call.',
      'The drill is finished while there is still time to hand over.',
    ],
  },
  *check(drill) {
    const { scenario, state, log } = drill
    const owner = scenario.crisis_owner
    if (!owner) return
    const data = { owner: owner.name }
    const words = (beat: string | undefined) => beatOf(scenario, beat ?? '')?.text ?? ''
    const events = eventsOf(log, 'handed_over').filter(({ thread }) => threadOf(state, thread)?.found)
    for (const { thread, seq } of events.filter((event) => !isCrisis(scenario, event.thread))) {
      const quote = threadOf(state, thread)?.posts[0]?.text ?? ''
      yield { message: 'needless', severity: 'warning', event: seq, quote, data }
    }
    const posts = crisisPosts(drill)
    const [first] = posts
    const handed = events.find((event) => isCrisis(scenario, event.thread))
    const at = handed && threadOf(state, handed.thread)?.handedOver
    const severity = first && isGrave(scenario, first.beat) ? 'critical' : 'error'
    if (first && !handed && ranOut(state, first))
      yield { message: 'missing', severity, quote: words(first.beat), data }
    if (!first || !handed || at == null) return
    if (handedLate(drill, first, at, handed.at)) {
      const [took, target] = [spokenMinutes(at - first.arrived.at), spokenMinutes(first.targetMinutes)]
      yield { message: 'late', event: handed.seq, quote: words(first.beat), data: { ...data, took, target } }
    }
    for (const post of posts) {
      const thread = threadOf(state, post.thread)
      if (ranOut(state, post) && !heldInPublic(thread, owner))
        yield { message: 'silent', quote: words(post.beat), data }
      for (const [message, reply] of voices(drill, thread, handed.at))
        yield { message, event: sentAs(log, reply.id), quote: reply.text, data }
    }
  },
})
