import { goodWalk } from '../good-walk.ts'
import type { Scenario } from '../scenario.ts'
import type { Otherwise } from '../scorecard.ts'
import { playWalk } from '../walk.ts'
import { outcomeOf } from './outcome.ts'
import { type Lint, scoredDrill } from './scored-drill.ts'
import { moodLine, storyOf } from './story.ts'

/** What would have happened with the model answers: the file's good walk, played from its start to its end. Nothing when there is none.
 * The mood is that of the customer whose mood is drawn, of the thread `main`. */
export function withModels(scenario: Scenario, lint: Lint, main: string): { readonly otherwise?: Otherwise } {
  const walk = goodWalk(scenario)
  if (!walk) return {}
  const { events, took } = playWalk(scenario, walk, lint)
  const drill = scoredDrill(scenario, events, took)
  return { otherwise: { outcome: outcomeOf(drill), moods: moodLine(drill, main), timeline: storyOf(drill) } }
}
