import { randomIds } from '../../src/io/ids.ts'
import { sha256 } from '../../src/io/sha256.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import type { Owner, Store, Viewer } from '../../src/store/store.ts'
import type { Offered, Training } from '../../src/training/training.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { memoryStore } from './memory-store.ts'
import { LATE_LAMP, QUIET_KETTLE } from './small-scenarios.ts'
import { tinyEngine } from './tiny-engine.ts'

function offered(slug: string, text: string): Offered {
  const parsed = parseScenario(slug, text, sha256)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { scenario: parsed.value, text: parsed.text }
}

const SMALL_SCENARIOS = [offered('late-lamp', LATE_LAMP), offered('quiet-kettle', QUIET_KETTLE)]

export interface TestTraining extends Training {
  readonly clock: FakeClock
  /** Drills that were announced as changed. */
  readonly announced: string[]
}

/** Use cases over the real store in memory, a scorer of one idea and a clock that the test moves. */
export function testTraining(
  given: { store?: Store; engine?: Engine; clock?: FakeClock } = {},
): TestTraining {
  const announced: string[] = []
  return {
    store: given.store ?? memoryStore(),
    engine: given.engine ?? tinyEngine(),
    clock: given.clock ?? fakeClock(),
    scenarios: SMALL_SCENARIOS,
    ids: randomIds,
    announced,
    announce: (drill) => announced.push(drill),
    alive: () => {},
  }
}

/** A guest of the store. */
export async function testGuest({ store, ids, clock }: Training): Promise<Extract<Viewer, Owner>> {
  const guest = ids.id()
  await store.createGuest({ id: guest, hash: sha256(ids.secret()), createdAt: clock.now() })
  return { kind: 'guest', guest }
}
