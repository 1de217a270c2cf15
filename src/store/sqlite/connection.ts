import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { inPlainWords, isBusy } from './failures.ts'

/** How long a statement waits for another process's lock. */
const BUSY_TIMEOUT_MS = 5_000

/** What SQLite must answer when asked back. FULL: WAL files reopen as NORMAL, which loses commits on power loss. */
const ASSERTED = {
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: BUSY_TIMEOUT_MS,
  secure_delete: 1,
  trusted_schema: 0,
} as const

/** A connection to SQLite; `db` builds queries on `client`. */
export interface Connection {
  readonly client: Database.Database
  readonly db: BetterSQLite3Database
}

/**
 * Opens a database file (or `:memory:`) for reading and writing, with every setting read back.
 * Makes the file and its folder when they are missing, readable by their owner alone. Throws `StoreProblem`.
 */
export function openConnection(file: string): Connection {
  return inPlainWords(file, () => {
    if (file !== ':memory:') makePrivateFile(file)
    const client = new Database(file, { timeout: BUSY_TIMEOUT_MS })
    try {
      configure(client, file === ':memory:' ? 'memory' : 'wal')
      return { client, db: drizzle({ client }) }
    } catch (error) {
      client.close()
      throw error
    }
  })
}

/** Opens an existing file without the means to change it. The caller closes it. */
export function openReadOnly(file: string): Connection {
  const client = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  return { client, db: drizzle({ client }) }
}

/** One transaction that takes the write lock first: what it reads stays true until what it writes is kept. */
export function writing<T>({ db }: Connection, work: () => T): T {
  return db.transaction(work, { behavior: 'immediate' })
}

function makePrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
}

function configure(client: Database.Database, journal: 'wal' | 'memory'): void {
  client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
  patiently(() => client.pragma(`journal_mode = ${journal}`))
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('secure_delete = ON')
  client.pragma('trusted_schema = OFF')
  assertSettings(client, { ...ASSERTED, journal_mode: journal })
}

function assertSettings(
  client: Database.Database,
  expected: Readonly<Record<string, number | string>>,
): void {
  for (const [name, value] of Object.entries(expected)) {
    const found = client.pragma(name, { simple: true })
    if (found !== value) throw new Error(`SQLite has ${name} = ${String(found)} where ${value} is needed`)
  }
}

/** Changing the journal mode does not wait for other processes by itself: two starts at once would fail. */
function patiently<T>(work: () => T): T {
  const giveUpAt = Date.now() + BUSY_TIMEOUT_MS
  for (;;) {
    try {
      return work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
