import type { Scenario } from './scenario.ts'
import type { Walk } from './walk-script.ts'

/** What a good trainee never does. */
const SLIPS: readonly string[] = ['reply', 'bad']

/** The committed trainee who gives model answers and slips nowhere: the first such walk of the file. */
export function goodWalk({ walks }: Pick<Scenario, 'walks'>): Walk | undefined {
  return walks.find(
    ({ steps }) =>
      steps.some(({ act }) => act.kind === 'model') && !steps.some(({ act }) => SLIPS.includes(act.kind)),
  )
}
