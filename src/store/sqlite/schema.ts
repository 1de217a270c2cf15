import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export * from './schema-assignments.ts'
export * from './schema-drills.ts'
export * from './schema-people.ts'

/*
 * Ids are text made by the program, times are epoch milliseconds, JSON is text SQL never looks into: the same shapes as
 * PostgreSQL will have. After a change here run `npx drizzle-kit generate --name WHAT_CHANGED` and commit what it writes.
 */

/** What has been applied to this database, in order. */
export const migrations = sqliteTable('migrations', {
  name: text('name').primaryKey(),
  checksum: text('checksum').notNull(),
  appliedAt: integer('applied_at').notNull(),
})

/** API tokens, known by their hash alone. */
export const tokens = sqliteTable(
  'tokens',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    hash: text('hash').notNull().unique(),
    scopes: text('scopes', { mode: 'json' }).$type<readonly string[]>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (token) => [
    check('tokens_named', sql`${token.id} <> '' AND ${token.hash} <> ''`),
    check('tokens_scopes', sql`json_valid(${token.scopes})`),
  ],
)

/** One row: when the installation was last known to be alive. */
export const signsOfLife = sqliteTable(
  'signs_of_life',
  { id: integer('id').primaryKey(), at: integer('at').notNull() },
  (sign) => [check('signs_of_life_one_row', sql`${sign.id} = 1`)],
)
