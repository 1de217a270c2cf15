import type { ScenarioFile } from '../schema.ts'
import type { Mistake } from './mistake.ts'

/** How many threads make a shift. */
const THREADS = { least: 5, most: 8 } as const
/** Real minutes of one sitting with one conversation. */
const MINUTES_MOST = 8

/** A shift has several threads with priorities that differ; anything else has none of it. */
export function checkMode(file: ScenarioFile): readonly Mistake[] {
  return file.mode === 'shift' ? checkShift(file) : checkNoShift(file)
}

function checkShift({ threads }: ScenarioFile): readonly Mistake[] {
  const all = Object.entries(threads)
  const { least, most } = THREADS
  const count = `a shift has ${least} to ${most} threads, not ${all.length}`
  const levels = new Set(all.map(([, { priority }]) => priority?.level))
  const same = 'all threads have one priority, so there is nothing to set; let them differ'
  const missing = all
    .filter(([, { priority }]) => !priority)
    .map(([id]) => ({
      path: ['threads', id],
      message: 'has no priority; in a shift every thread has a level and a why',
    }))
  return [
    ...(all.length < least || all.length > most ? [{ path: ['threads'], message: count }] : []),
    ...missing,
    ...(missing.length === 0 && levels.size === 1 ? [{ path: ['threads'], message: same }] : []),
  ]
}

function checkNoShift({ threads, walks, minutes }: ScenarioFile): readonly Mistake[] {
  const only = "goes with 'mode: shift' only; leave it out"
  const long = `must be at most ${MINUTES_MOST}; only a shift takes longer`
  return [
    ...(minutes > MINUTES_MOST ? [{ path: ['minutes'], message: long }] : []),
    ...Object.entries(threads).flatMap(([id, { priority }]) =>
      priority ? [{ path: ['threads', id, 'priority'], message: only }] : [],
    ),
    ...walks.flatMap(({ steps }, walk) =>
      steps.flatMap(({ priority }, step) =>
        priority === undefined ? [] : [{ path: ['walks', walk, 'steps', step, 'priority'], message: only }],
      ),
    ),
  ]
}
