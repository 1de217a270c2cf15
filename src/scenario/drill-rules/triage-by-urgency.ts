import { isOwnWork } from '../triage.ts'
import { missing, overtaken, wrong } from '../triage-sightings.ts'
import { defineDrillRule } from './drill-rule.ts'
import { threadOf } from './facts.ts'

/** In a shift: what is urgent is seen to be urgent, and is answered before what is not. */
export const triageByUrgency = defineDrillRule({
  id: 'triage-by-urgency',
  dimension: 'speed',
  practice: 'P2',
  severity: 'warning',
  summary: 'See first to what cannot wait.',
  why: 'With several threads open somebody always waits; who it is should be the one who loses least by it.',
  messages: {
    wrong: 'The thread of {name} was set to “{set}”; “{right}” fits it: {reason}.',
    missing: 'No priority was set for {names}.',
    overtaken: '{name} was answered while {urgent} waited, whose post comes before all others: {reason}.',
  },
  source: 'Practices P2 and P25: nobody is neglected, and safety comes first.',
  examples: {
    flags: [
      'A smell of gas is set to “can wait”.',
      'A question about opening hours is set to “at once”.',
      'Two threads are answered and never get a priority.',
      'A question about parking is answered while a smell of gas has waited for two minutes.',
      'The priority is put right only after the thread was answered.',
    ],
    passes: [
      'Every thread gets the priority that fits before it is answered.',
      'The smell of gas arrives half a minute before a reply that was being written goes out.',
      'The drill is finished before a new thread could get its priority.',
      'An untagged post is urgent, and nobody has found it: that is another rule.',
      'The scenario is no shift.',
    ],
  },
  *check(drill) {
    if (drill.scenario.mode !== 'shift') return
    const seen = drill.scenario.threads.filter(
      ({ id }) => threadOf(drill.state, id)?.posts.length && isOwnWork(drill, id),
    )
    yield* wrong(drill, seen)
    yield* missing(drill, seen)
    yield* overtaken(drill, seen)
  },
})
