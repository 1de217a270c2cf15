import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { paths } from '../../src/io/paths.ts'
import { openConnection } from '../../src/store/sqlite/connection.ts'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import * as schema from '../../src/store/sqlite/schema.ts'
import { known } from './shape.ts'

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable))

describe('the committed migrations', () => {
  it.each(tables.map((table) => getTableConfig(table)))('make table $name as the schema says', (table) => {
    const { client } = migrated()
    const columns = client
      .prepare('SELECT name, type, "notnull" AS needed, pk FROM pragma_table_info(?)')
      .all(table.name)
    const primary = table.primaryKeys.flatMap(({ columns }) => columns.map(({ name }) => name))
    expect(columns).toEqual(
      table.columns.map((column) => ({
        name: column.name,
        type: column.getSQLType().toUpperCase(),
        needed: column.notNull ? 1 : 0,
        pk: column.primary ? 1 : primary.indexOf(column.name) + 1,
      })),
    )
    const references = client.prepare('SELECT DISTINCT id FROM pragma_foreign_key_list(?)').all(table.name)
    expect(references).toHaveLength(table.foreignKeys.length)
    const text = client.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table.name)
    for (const { name } of table.checks) expect(text).toContain(`CONSTRAINT "${name}" CHECK`)
    client.close()
  })

  it('make no table the schema does not know', () => {
    const { client } = migrated()
    const names = client
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
    expect(names).toEqual(tables.map((table) => getTableConfig(table).name).sort())
    client.close()
  })

  it('leave drizzle-kit nothing to generate', async () => {
    const last = String(known.length - 1).padStart(4, '0')
    const snapshot = JSON.parse(readFileSync(join(paths.migrations, 'meta', `${last}_snapshot.json`), 'utf8'))
    const now = await generateSQLiteDrizzleJson({ ...schema }, snapshot.id)
    expect(await generateSQLiteMigration(snapshot, now)).toEqual([])
  })
})

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, known, 1)
  return connection
}
