import { buildScorecard } from '../scenario/build-scorecard.ts'
import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import type { Training } from './training.ts'

/** Ends a drill: the whole scorecard goes into the log. Ending it twice changes nothing. */
export async function finishDrill(training: Training, viewer: Viewer, id: string): Promise<Acted> {
  const { engine } = training
  const lint: typeof engine.lint = (input) => engine.lint(input)
  const acted = await appendTo(training, viewer, id, ({ scenario, events, now }) => {
    const scorecard = buildScorecard(scenario, events, now, lint, engine.weights)
    return [{ type: 'drill_finished', scorecard }]
  })
  return acted.kind === 'closed' ? { kind: 'done' } : acted
}
