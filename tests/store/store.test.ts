import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { memoryStore } from '../support/memory-store.ts'
import { storeContract } from './contract.ts'

storeContract({
  name: 'SQLite in memory',
  lasting: false,
  async open() {
    const store = memoryStore()
    return { store, reopen: async () => store, discard: () => store.close() }
  },
})

storeContract({
  name: 'SQLite in a file',
  lasting: true,
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'hotseat-store-'))
    const file = join(folder, 'hotseat.db')
    let store = openSqliteStore(file)
    return {
      store,
      async reopen() {
        await store.close()
        store = openSqliteStore(file)
        return store
      },
      async discard() {
        await store.close()
        rmSync(folder, { recursive: true })
      },
    }
  },
})
