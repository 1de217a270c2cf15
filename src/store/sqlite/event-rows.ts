import type { DrillEvent } from '../../scenario/events.ts'
import type { TimedAct } from '../store.ts'
import type { events } from './schema.ts'

type EventRow = typeof events.$inferSelect

/** An act as the row it is kept in. */
export function toRow(drill: string, seq: number, act: TimedAct): EventRow {
  const { at, type, ...body } = act
  return { drill, seq, at, type, body }
}

/** A row as the event it keeps; only `toRow` writes rows, so the shape is known. */
export function toEvent({ seq, at, type, body }: EventRow): DrillEvent {
  return { ...body, seq, at, type } as DrillEvent
}

/** What the drill's own row copies from the act that closes it. */
export interface Closing {
  readonly closedAt: number
  readonly score: number | null
  readonly verdict: string | null
  readonly unfinished: boolean
  readonly dimensions: Readonly<Record<string, number | null>>
}

/** The closing among the acts, or null while the drill goes on. Nothing may follow it. */
export function closingOf(acts: readonly TimedAct[]): Closing | null {
  const index = acts.findIndex(({ type }) => type === 'drill_finished' || type === 'drill_interrupted')
  const act = acts[index]
  if (!act) return null
  if (index < acts.length - 1) throw new Error(`Nothing may follow ${act.type}`)
  if (act.type !== 'drill_finished') {
    return { closedAt: act.at, score: null, verdict: null, unfinished: false, dimensions: {} }
  }
  const { score, verdict, unfinished, dimensions } = act.scorecard
  return { closedAt: act.at, score, verdict, unfinished, dimensions }
}
