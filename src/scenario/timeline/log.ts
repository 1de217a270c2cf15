import type { DrillEvent } from '../events.ts'
import type { TimedStep } from './act.ts'

/** A log made ready for the fold: in order, times never going back, the server's absences as borders, and where it closes. */
export interface Log {
  readonly steps: readonly TimedStep[]
  /** Real time of `drill_finished` or `drill_interrupted`; null while the drill is open. */
  readonly closedAt: number | null
  readonly closedBy: 'finished' | 'interrupted' | null
}

/**
 * Absences are told after the fact, so they are laid out first: at a moment within one, time stood, whichever moment one asks about. An
 * absence begins after whatever the log tells before it. At the close, replies that could still be called back stand.
 */
export function readLog(events: readonly DrillEvent[]): Log {
  const ordered = [...events].sort((a, b) => a.seq - b.seq)
  const steps: TimedStep[] = []
  let latest = Number.NEGATIVE_INFINITY
  for (const event of ordered) {
    const at = Math.max(event.at, latest)
    if (event.type === 'drill_finished' || event.type === 'drill_interrupted') {
      const closedBy = event.type === 'drill_finished' ? 'finished' : 'interrupted'
      return { steps: steps.map((one) => effectiveBy(one, at)), closedAt: at, closedBy }
    }
    steps.push(
      ...(event.type === 'clock_stood' ? absence(event.from, event.to, latest, at) : [{ ...event, at }]),
    )
    latest = at
  }
  return { steps, closedAt: null, closedBy: null }
}

function absence(from: number, to: number, latest: number, told: number): readonly TimedStep[] {
  const start = Math.min(Math.max(from, latest), told)
  const end = Math.min(Math.max(to, start), told)
  return [
    { type: 'stand', at: start },
    { type: 'go', at: end },
  ]
}

function effectiveBy(step: TimedStep, close: number): TimedStep {
  return step.type === 'reply_sent' ? { ...step, effective_at: Math.min(step.effective_at, close) } : step
}

/** A log as if the drill closed at `now`: what came later is left out, and replies that could still be called back stand. */
export function closedLog(events: readonly DrillEvent[], now: number): readonly DrillEvent[] {
  return events
    .filter((event) => event.at <= now || event.type === 'clock_stood')
    .map((event) =>
      event.type === 'reply_sent' ? { ...event, effective_at: Math.min(event.effective_at, now) } : event,
    )
}
