import Database from 'better-sqlite3'
import { paths } from '../../src/io/paths.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { type Migration, migrate, readMigrations } from '../../src/store/sqlite/migrate.ts'

/** The committed migrations. */
export const known = readMigrations(paths.migrations)

/** Brings a file to the first `count` of some migrations. */
export function migrateTo(file: string, count: number, migrations: readonly Migration[] = known): void {
  const connection = openConnection(file)
  try {
    migrate(connection, migrations.slice(0, count), 1)
  } finally {
    connection.client.close()
  }
}

/** Tables, indexes, triggers and what is recorded about them, as one text. */
export function shapeOf(file: string): string {
  const client = new Database(file)
  const tables = client.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
  const recorded = 'SELECT name, checksum FROM migrations ORDER BY name'
  const applied = tables.length === 0 ? [] : client.prepare(recorded).all()
  const version = client.pragma('user_version', { simple: true })
  const integrity = client.pragma('integrity_check', { simple: true })
  client.close()
  return JSON.stringify({ tables, applied, version, integrity })
}
