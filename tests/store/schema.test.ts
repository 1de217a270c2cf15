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
    const references = client
      .prepare(`SELECT lower("table" || ' ' || on_delete) FROM pragma_foreign_key_list(?) WHERE seq = 0`)
      .pluck()
      .all(table.name)
    const due = table.foreignKeys.map(
      (key) => `${getTableConfig(key.reference().foreignTable).name} ${key.onDelete ?? 'no action'}`,
    )
    expect(references.sort()).toEqual(due.sort())
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

describe('the tables themselves', () => {
  it.each([
    ['a drill of nobody', drill('NULL', 'NULL'), /drills_owner/],
    ['a drill of two', drill("'g'", "'p'"), /drills_owner/],
    ['an assigned drill without an assignment', drill('NULL', "'p'", 'assigned'), /drills_assignment/],
    ['a practice drill with one', drill('NULL', "'p'", 'practice', "'a'"), /drills_assignment/],
    ['a guest with a test', drill("'g'", 'NULL', 'test', "'a'"), /drills_guests_practise/],
    ['a drill of somebody who was not asked', drill('NULL', "'q'", 'assigned', "'a'"), /FOREIGN KEY/],
    [
      'a task taken back under a drill',
      `${drill('NULL', "'p'", 'assigned', "'a'")}; DELETE FROM tasks`,
      /FOREIGN KEY/,
    ],
    ['a second person with a login', person('q2', 'p'), /UNIQUE.*login/],
    ['a role that is none', person('q2', 'q2').replace('trainee', 'owner'), /people_role/],
    [
      'a password before joining',
      "UPDATE people SET joined_at = NULL, password_hash = 'x'",
      /people_join_first/,
    ],
    ['a team that goes while it has people', 'DELETE FROM teams', /FOREIGN KEY/],
    ['two links for one person', `${link('l1')}; ${link('l2')}`, /UNIQUE.*person/],
    ['a due day without its end', "UPDATE assignments SET due_day = '2027-01-01'", /assignments_due/],
  ])('refuse %s', (_, sql, reason) => {
    const { client } = migrated()
    client.exec(`INSERT INTO teams VALUES ('t', 'T', 'UTC', 1); ${person('p', 'p')}; ${person('q', 'q')};
      INSERT INTO guests VALUES ('g', 'h', 1); INSERT INTO scenarios VALUES ('h', '{}');
      INSERT INTO assignments VALUES ('a', 't', 's', 'T', 'assigned', 'q', 1, NULL, NULL);
      INSERT INTO tasks (assignment, person) VALUES ('a', 'p');`)
    expect(() => client.exec(sql)).toThrow(reason)
    client.close()
  })
})

function drill(guest: string, person: string, kind = 'practice', assignment = 'NULL'): string {
  return `INSERT INTO drills (id, guest, person, assignment, kind, scenario, slug, title, engine, started_at)
    VALUES ('d', ${guest}, ${person}, ${assignment}, '${kind}', 'h', 's', 'T', '1', 1)`
}

function person(id: string, login: string): string {
  return `INSERT INTO people VALUES ('${id}', '${login}', 'N', 'trainee', 't', 1, 1, NULL, NULL, 1)`
}

function link(id: string): string {
  return `INSERT INTO links VALUES ('${id}', 'hash-${id}', 'p', 'reset', NULL, 1, 9)`
}

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, known, 1)
  return connection
}
