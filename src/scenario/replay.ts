import type { DrillState } from './drill-state.ts'
import type { DrillEvent, JudgedReport } from './events.ts'
import type { Scenario } from './scenario.ts'
import { apply } from './timeline/act.ts'
import { type Log, readLog } from './timeline/log.ts'
import { newPlay } from './timeline/new-play.ts'
import { advance, step } from './timeline/occur.ts'
import type { Play } from './timeline/play.ts'
import { drillState, signature } from './timeline/show.ts'

/**
 * What every thread shows at `now` (epoch milliseconds): a fold over the log and the scenario's timeline. The same arguments give the same
 * state; nothing is linted, no clock is read.
 */
export function replay(scenario: Scenario, events: readonly DrillEvent[], now: number): DrillState {
  const log = readLog(events)
  const { play, until } = playLog(scenario, log, now)
  const closedBy = log.closedAt !== null && now >= log.closedAt ? log.closedBy : null
  const state = drillState(play, until, closedBy)
  return { ...state, nextChange: closedBy ? null : nextChange(play) }
}

/** The drill as it stands at `now`, for those parts of the engine that look behind what is shown. */
export function playUntil(scenario: Scenario, events: readonly DrillEvent[], now: number): Play {
  return playLog(scenario, readLog(events), now).play
}

function playLog(scenario: Scenario, log: Log, now: number): { play: Play; until: number } {
  const play = newPlay(scenario, reportsIn(log))
  const until = Math.min(now, log.closedAt ?? now)
  for (const act of log.steps) {
    if (act.at > until) break
    advance(play, act.at)
    apply(play, act)
  }
  advance(play, until)
  return { play, until }
}

/** Judgements by reply. They came with their replies, so they are known when a reply takes effect, however soon that is. */
function reportsIn({ steps }: Log): ReadonlyMap<string, JudgedReport> {
  const reports = new Map<string, JudgedReport>()
  for (const act of steps) {
    if (act.type === 'reply_judged' && !reports.has(act.reply)) reports.set(act.reply, act.report)
  }
  return reports
}

/**
 * Plays on until something can be seen to change. The play is spent by that. What changes in silence (a beat whose condition does not hold)
 * is passed over.
 */
function nextChange(play: Play): number | null {
  const before = signature(play)
  while (step(play)) {
    if (signature(play) !== before) return play.real
  }
  return null
}
