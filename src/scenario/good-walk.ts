import type { Scenario } from './scenario.ts'
import type { Walk, WalkStep } from './walk-script.ts'

/**
 * The committed trainee who gives model answers and slips nowhere: the first such walk of the file. Words of their own are for posts that
 * wait for no answer, such as a last one in public.
 */
export function goodWalk({ walks, beats }: Pick<Scenario, 'walks' | 'beats'>): Walk | undefined {
  const waits = (id: string) => beats.some((beat) => beat.id === id && beat.decisive !== null)
  const slips = ({ act, beat }: WalkStep) => act.kind === 'bad' || (act.kind === 'reply' && waits(beat))
  return walks.find(({ steps }) => steps.some(({ act }) => act.kind === 'model') && !steps.some(slips))
}
