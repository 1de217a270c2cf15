import type { Pace } from '../../src/scenario/pace.ts'

/** A pace in words. */
export function paceWords(pace: Pace): string {
  if (pace === 'untimed') return 'without a clock'
  return pace === 1 ? 'as it is on the job' : `${pace} times as much`
}
