import { sha256 } from '../io/sha256.ts'
import { sortPosts } from '../scenario/kept.ts'
import { parseScenario } from '../scenario/parse.ts'
import type { Viewer } from '../store/store.ts'
import { createDrill } from './create-drill.ts'
import { viewDrill } from './drill-view.ts'
import type { Training } from './training.ts'

/**
 * Starts practice of only what was weak in a finished drill of the viewer: the same posts, and the replies that were good and in time are
 * sent again by themselves. Answers its id; null when there is no such drill, or nothing of it was weak.
 */
export async function startWeak(training: Training, viewer: Viewer, drill: string): Promise<string | null> {
  const view = await viewDrill(training, viewer, drill)
  if (view?.kind !== 'finished') return null
  const { kept, weak } = sortPosts(view.scorecard)
  const stored = await training.store.drill(viewer, drill)
  if (weak.length === 0 || !stored) return null
  const { slug } = stored.scenario
  const parsed = parseScenario(slug, stored.scenarioText, sha256)
  if (!parsed.ok) return null
  const offered = { scenario: parsed.value, text: stored.scenarioText }
  const { pace } = view.scorecard
  const [start] = stored.events
  // Of a drill that itself was only the weak posts, what was kept stays kept.
  const before = start?.type === 'drill_started' ? (start.kept ?? []) : []
  return createDrill(
    training,
    viewer,
    offered,
    { kind: 'practice', assignment: null },
    {
      ...(pace === undefined ? {} : { pace }),
      kept: [...before, ...kept],
    },
  )
}
