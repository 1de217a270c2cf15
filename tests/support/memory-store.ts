import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import type { Store } from '../../src/store/store.ts'

/** A store that lives as long as the test: the real one, in memory. */
export function memoryStore(): Store {
  return openSqliteStore(':memory:')
}
