import { ENGINE_VERSION } from '../scenario/version.ts'
import type { Owner, Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

/** Starts a practice drill and answers its id; null when no such scenario is on offer. */
export async function startDrill(training: Training, viewer: Viewer, slug: string): Promise<string | null> {
  const offered = training.scenarios.find(({ scenario }) => scenario.slug === slug)
  if (!offered) return null
  const [id, now] = [training.ids.id(), training.clock.now()]
  const { title, hash } = offered.scenario
  const owner: Owner = viewer.kind === 'guest' ? viewer : { kind: 'person', person: viewer.person }
  const head = {
    id,
    owner,
    kind: 'practice',
    assignment: null,
    scenario: { slug, title, hash },
    engine: ENGINE_VERSION,
    startedAt: now,
    closedAt: null,
  } as const
  await training.store.signOfLife(now)
  await training.store.createDrill({ ...head, scenarioText: offered.text }, [
    { at: now, type: 'drill_started' },
  ])
  return id
}
