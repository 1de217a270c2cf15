import { type Clock, systemClock } from '../../src/io/clock.ts'
import { openEngine } from '../../src/io/engine.ts'
import { randomIds } from '../../src/io/ids.ts'
import { readAccuracy } from '../../src/io/read-accuracy.ts'
import { loadScenarios } from '../../src/io/scenarios.ts'
import type { Store } from '../../src/store/store.ts'
import { startServer } from '../../src/web/serve.ts'
import { testAccounts } from './accounts.ts'
import { memoryStore } from './memory-store.ts'
import { type KeptLog, keptLog } from './quiet-log.ts'

export interface TestServer {
  readonly url: string
  readonly store: Store
  readonly log: KeptLog
  readonly stop: () => Promise<void>
}

/** The real server with the real scorer and scenarios on a free port of this machine, on the clock it is given. */
export async function serveForTest(given: { clock?: Clock; store?: Store } = {}): Promise<TestServer> {
  const [engine, loaded, accuracy] = await Promise.all([
    openEngine({ tagger: true }),
    loadScenarios(),
    readAccuracy(),
  ])
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  const { clock = systemClock, store = memoryStore() } = given
  const log = keptLog()
  const parts = {
    engine,
    store,
    clock,
    log,
    scenarios: loaded.scenarios,
    ids: randomIds,
    accuracy,
    ...testAccounts(),
  }
  const server = await startServer({
    ...parts,
    origin: undefined,
    guests: true,
    proxies: 0,
    port: 0,
    host: '127.0.0.1',
  })
  return { url: `http://127.0.0.1:${server.port}`, store, log, stop: server.stop }
}
