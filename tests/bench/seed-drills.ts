import { randomIds } from '../../src/io/ids.ts'
import { loadScenarios } from '../../src/io/scenarios.ts'
import { sha256 } from '../../src/io/sha256.ts'
import { replay } from '../../src/scenario/replay.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { ENGINE_VERSION } from '../../src/scenario/version.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { OpenDrill } from './live-load.ts'

/** Drills began at random within so long before the server starts, so that their posts are spread at random. */
const BEGUN_WITHIN_MS = 5 * 60_000

/** Puts open practice drills of guests into a database, each of a random scenario. */
export async function seedDrills(file: string, count: number): Promise<readonly OpenDrill[]> {
  const loaded = await loadScenarios()
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  const store = openSqliteStore(file)
  const drills: OpenDrill[] = []
  for (let index = 0; index < count; index++) {
    const offered = loaded.scenarios[index % loaded.scenarios.length]
    if (!offered) throw new Error('there is no scenario')
    const { slug, title, hash } = offered.scenario
    const [id, guest, secret] = [randomIds.id(), randomIds.id(), randomIds.secret()]
    const startedAt = Date.now() - Math.floor(Math.random() * BEGUN_WITHIN_MS)
    await store.createGuest({ id: guest, hash: sha256(secret), createdAt: startedAt })
    const head = {
      id,
      owner: { kind: 'guest', guest },
      kind: 'practice',
      assignment: null,
      scenario: { slug, title, hash },
      engine: ENGINE_VERSION,
      startedAt,
      closedAt: null,
      scenarioText: offered.text,
    } as const
    await store.createDrill(head, [{ at: startedAt, type: 'drill_started' }])
    drills.push({ id, cookie: `hotseat=${secret}`, slug, startedAt })
  }
  // The clock of open drills stands from the last sign of life on: the server is about to start.
  await store.signOfLife(Date.now())
  await store.close()
  return drills
}

/** Milliseconds after the start at which something changes on the page of somebody who does nothing, by scenario. */
export async function changesOf(): Promise<ReadonlyMap<string, readonly number[]>> {
  const loaded = await loadScenarios()
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  return new Map(loaded.scenarios.map(({ scenario }) => [scenario.slug, changes(scenario)]))
}

function changes(scenario: Scenario): readonly number[] {
  const log = [{ seq: 1, at: 0, type: 'drill_started' }] as const
  const times: number[] = []
  for (let next = replay(scenario, log, 0).nextChange; next !== null; ) {
    times.push(next)
    next = replay(scenario, log, next).nextChange
  }
  return times
}
