import type { Report } from '../scoring/report.ts'
import type { LintInput } from '../situation/situation.ts'
import { spokenMinutes } from './drill-rules/facts.ts'
import type { Scenario } from './scenario.ts'
import { type Miss, newWork, nextWaiting, type Work, workOn } from './shift-work.ts'
import type { Mistake } from './yaml/mistake.ts'

type Lint = (input: LintInput) => Report

/** So many tries at other orders; with pruning, enough for every order of eight posts that wait together. */
const MOST_TRIES = 3000

/**
 * Refuses a shift that nobody could work: a scripted trainee who answers each post with its model answer and needs 100 real seconds for it must be able to
 * keep every target in some order. The earliest due comes first; where that misses one, every other order is tried.
 */
export function checkShift(scenario: Scenario, lint: Lint): readonly Mistake[] {
  if (scenario.mode !== 'shift') return []
  const judge = remembered(lint)
  const misses = earliestDueFirst(scenario, judge)
  return misses.length === 0 || someOrderWorks(scenario, judge)
    ? []
    : misses.map((miss) => mistakeOf(scenario, miss))
}

/** What is missed when the post that is due first is always answered first. */
function earliestDueFirst(scenario: Scenario, lint: Lint): readonly Miss[] {
  let work = newWork()
  for (;;) {
    const waiting = nextWaiting(scenario, work)
    const [first] = waiting.threads
    if (first === undefined) return work.misses
    work = workOn(scenario, waiting.work, first, lint)
  }
}

/** Whether some order misses nothing; tried in depth, given up where the first target is missed. */
function someOrderWorks(scenario: Scenario, lint: Lint): boolean {
  let tries = 0
  const works = (work: Work): boolean => {
    const waiting = nextWaiting(scenario, work)
    if (waiting.threads.length === 0) return true
    return waiting.threads.some((thread) => {
      if (tries++ >= MOST_TRIES) return false
      const next = workOn(scenario, waiting.work, thread, lint)
      return next.misses.length === 0 && works(next)
    })
  }
  return works(newWork())
}

function mistakeOf({ beats, cast, threads }: Scenario, { beat: id, minutes, seconds }: Miss): Mistake {
  const index = beats.findIndex((beat) => beat.id === id)
  const beat = beats[index]
  const thread = threads.find((one) => one.id === beat?.thread)
  const name = cast.find((person) => person.id === thread?.customer)?.name ?? ''
  const target = spokenMinutes(beat?.decisive?.target_minutes ?? 0)
  const late = `${spokenMinutes(Math.max(1, minutes))} (${Math.max(1, Math.round(seconds))} real seconds)`
  const who = 'somebody who needs 100 seconds a reply and keeps to the best order'
  const mend = 'give it more target_real_seconds, or let it come when less waits'
  const message = `'${id}' in the thread '${thread?.id}' of ${name} cannot be answered in time: ${who} is ${late} late for its target of ${target}; ${mend}`
  return { path: ['beats', index, 'decisive'], message }
}

/** The same words in the same situation are judged once: orders differ in few. */
function remembered(lint: Lint): Lint {
  const known = new Map<string, Report>()
  return (input) => {
    const key = JSON.stringify(input)
    const report = known.get(key) ?? lint(input)
    known.set(key, report)
    return report
  }
}
