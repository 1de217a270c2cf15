import { buildScorecard } from '../scenario/build-scorecard.ts'
import { standingOf } from '../scenario/card/standing.ts'
import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import { earlierTries } from './earlier-tries.ts'
import type { Training } from './training.ts'

/** Ends a drill: the whole scorecard goes into the log. Ending it twice changes nothing. */
export async function finishDrill(training: Training, viewer: Viewer, id: string): Promise<Acted> {
  const { engine } = training
  const lint: typeof engine.lint = (input) => engine.lint(input)
  const { tries, last } = await earlierTries(training, viewer, id)
  const acted = await appendTo(training, viewer, id, ({ scenario, events, now }) => {
    const card = buildScorecard(scenario, events, now, lint, engine.weights)
    return [{ type: 'drill_finished', scorecard: { ...card, standing: standingOf(card, tries, last) } }]
  })
  return acted.kind === 'closed' ? { kind: 'done' } : acted
}
