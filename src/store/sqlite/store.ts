import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { paths } from '../../io/paths.ts'
import { StoreProblem } from '../problem.ts'
import type { Store } from '../store.ts'
import { assignmentQueries } from './assignments.ts'
import { backUp } from './backup.ts'
import { clockQueries } from './clock.ts'
import { commentQueries } from './comments.ts'
import { type Connection, openConnection } from './connection.ts'
import { draftQueries } from './drafts.ts'
import { drillQueries } from './drills.ts'
import { eventQueries } from './events.ts'
import { inPlainWords } from './failures.ts'
import { guestQueries } from './guests.ts'
import { inspectDatabase } from './inspect.ts'
import { linkQueries } from './links.ts'
import { migrate, readMigrations } from './migrate.ts'
import { peopleQueries } from './people.ts'
import { peopleChangeQueries } from './people-changes.ts'
import { practiceQueries } from './practice.ts'
import { reviewQueries } from './reviews.ts'
import { sessionQueries } from './sessions.ts'
import { teamQueries } from './teams.ts'
import { tokenQueries } from './tokens.ts'

/**
 * Opens the store in a database file (made when missing, unless `mustExist`) or in `:memory:`, and brings its tables up to
 * date. Throws `StoreProblem` with a sentence to show, `DatabaseTooNew` among them.
 */
export function openSqliteStore(given: string, { mustExist = false } = {}): Store {
  const file = given === ':memory:' ? given : resolve(given)
  if (mustExist && !existsSync(file)) throw new StoreProblem(`There is no database at ${file}.`)
  const known = readMigrations(paths.migrations)
  if (file !== ':memory:') inspectDatabase(file, known)
  const connection = openConnection(file)
  try {
    inPlainWords(file, () => migrate(connection, known, Date.now()))
    return storeOn(connection)
  } catch (error) {
    connection.client.close()
    throw error
  }
}

/** The store on a connection whose tables are up to date. Closing the store closes the connection. */
export function storeOn(connection: Connection): Store {
  const { client } = connection
  return {
    ...promised(client.name, {
      ...guestQueries(connection),
      ...teamQueries(connection),
      ...peopleQueries(connection),
      ...peopleChangeQueries(connection),
      ...linkQueries(connection),
      ...sessionQueries(connection),
      ...drillQueries(connection),
      ...eventQueries(connection),
      ...draftQueries(connection),
      ...assignmentQueries(connection),
      ...reviewQueries(connection),
      ...practiceQueries(connection),
      ...commentQueries(connection),
      ...tokenQueries(connection),
      ...clockQueries(connection),
      close: () => void client.close(),
    }),
    backup: (file) => backUp(connection, file),
  }
}

type Queries = Readonly<Record<string, (...args: never[]) => unknown>>
type Promised<Q extends Queries> = {
  [K in keyof Q]: (...args: Parameters<Q[K]>) => Promise<ReturnType<Q[K]>>
}

/** SQLite answers at once; the port promises. What the machine caused (a full disk, a lock) becomes a `StoreProblem`. */
function promised<Q extends Queries>(file: string, queries: Q): Promised<Q> {
  const entries = Object.entries(queries).map(([name, query]) => [
    name,
    async (...args: never[]) => inPlainWords(file, () => query(...args)),
  ])
  return Object.fromEntries(entries) as Promised<Q>
}
