import type { DrillAct } from '../scenario/events.ts'
import { ENGINE_VERSION } from '../scenario/version.ts'
import type { Owner, Viewer } from '../store/store.ts'
import type { Run } from './drill-view.ts'
import type { Offered, Training } from './training.ts'

/** How a drill runs, as its first event says. */
export type Started = Omit<Extract<DrillAct, { type: 'drill_started' }>, 'type'>

/** Keeps a new drill that begins now, and answers its id; null when it may not begin. */
export async function createDrill(
  training: Training,
  viewer: Viewer,
  { scenario, text }: Offered,
  run: Run,
  started: Started,
): Promise<string | null> {
  const [id, now] = [training.ids.id(), training.clock.now()]
  const { slug, title, hash } = scenario
  const head = {
    id,
    owner: ownerOf(viewer),
    ...run,
    scenario: { slug, title, hash },
    engine: ENGINE_VERSION,
    startedAt: now,
    closedAt: null,
  }
  await training.store.signOfLife(now)
  const begun = await training.store.createDrill({ ...head, scenarioText: text }, [
    { at: now, type: 'drill_started', ...started },
  ])
  // Taken back meanwhile, or the person is gone: there is no drill to lead to.
  return begun ? id : null
}

function ownerOf(viewer: Viewer): Owner {
  return viewer.kind === 'guest' ? viewer : { kind: 'person', person: viewer.person }
}
