import { isNull, sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Draft, DrillKind } from '../store.ts'

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

/** Browsers that practise without an account; the hash is the SHA-256 of their cookie. */
export const guests = sqliteTable(
  'guests',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    createdAt: integer('created_at').notNull(),
  },
  (guest) => [
    check('guests_named', sql`${guest.id} <> '' AND ${guest.hash} <> ''`),
    index('guests_by_age').on(guest.createdAt),
  ],
)

/** Canonical texts of the scenarios some drill refers to. */
export const scenarios = sqliteTable(
  'scenarios',
  { hash: text('hash').primaryKey(), text: text('text').notNull() },
  (scenario) => [check('scenarios_named', sql`${scenario.hash} <> ''`)],
)

/** One person's run of a scenario. From `closed_at` on, the columns copy what `drill_finished` says, for lists. */
export const drills = sqliteTable(
  'drills',
  {
    id: text('id').primaryKey(),
    guest: text('guest')
      .notNull()
      .references(() => guests.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<DrillKind>().notNull(),
    scenario: text('scenario')
      .notNull()
      .references(() => scenarios.hash),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    engine: text('engine').notNull(),
    startedAt: integer('started_at').notNull(),
    closedAt: integer('closed_at'),
    score: real('score'),
    verdict: text('verdict'),
    unfinished: integer('unfinished', { mode: 'boolean' }).notNull().default(false),
    dimensions: text('dimensions', { mode: 'json' }).$type<Record<string, number | null>>(),
  },
  (drill) => [
    check('drills_named', sql`${drill.id} <> ''`),
    check('drills_kind', sql`${drill.kind} IN ('practice', 'assigned', 'test')`),
    check('drills_result_only_when_closed', sql`${drill.score} IS NULL OR ${drill.closedAt} IS NOT NULL`),
    check('drills_unfinished', sql`${drill.unfinished} IN (0, 1)`),
    check('drills_dimensions', sql`${drill.dimensions} IS NULL OR json_valid(${drill.dimensions})`),
    index('drills_of_guest').on(drill.guest, drill.startedAt),
    index('drills_by_scenario').on(drill.scenario),
    index('drills_open').on(drill.startedAt).where(isNull(drill.closedAt)),
  ],
)

/** The log: append-only (a trigger refuses updates), erased only with its drill. */
export const events = sqliteTable(
  'events',
  {
    drill: text('drill')
      .notNull()
      .references(() => drills.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    type: text('type').notNull(),
    body: text('body', { mode: 'json' }).$type<object>().notNull(),
  },
  (event) => [
    primaryKey({ columns: [event.drill, event.seq] }),
    check('events_seq', sql`${event.seq} >= 1`),
    check('events_type', sql`${event.type} <> ''`),
    check('events_body', sql`json_valid(${event.body})`),
  ],
)

/** Unsent text, one per thread of a drill. */
export const drafts = sqliteTable(
  'drafts',
  {
    drill: text('drill')
      .notNull()
      .references(() => drills.id, { onDelete: 'cascade' }),
    thread: text('thread').notNull(),
    text: text('text').notNull(),
    visibility: text('visibility').$type<Draft['visibility']>().notNull(),
    savedAt: integer('saved_at').notNull(),
  },
  (draft) => [
    primaryKey({ columns: [draft.drill, draft.thread] }),
    check('drafts_visibility', sql`${draft.visibility} IN ('public', 'private')`),
    check('drafts_hold_text', sql`${draft.text} <> ''`),
  ],
)

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
