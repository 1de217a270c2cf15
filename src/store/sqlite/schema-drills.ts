import { isNull, sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import type { Draft, DrillKind } from '../store.ts'
import { tasks } from './schema-assignments.ts'
import { people } from './schema-people.ts'

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

/**
 * One run of a scenario, by a guest or a person. From `closed_at` on, the columns copy what `drill_finished` says, for lists.
 * An assigned or test drill belongs to a task of its person, so nobody can do what they were not asked to.
 */
export const drills = sqliteTable(
  'drills',
  {
    id: text('id').primaryKey(),
    guest: text('guest').references(() => guests.id, { onDelete: 'cascade' }),
    person: text('person').references(() => people.id, { onDelete: 'cascade' }),
    assignment: text('assignment'),
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
    foreignKey({
      name: 'drills_of_a_task',
      columns: [drill.assignment, drill.person],
      foreignColumns: [tasks.assignment, tasks.person],
    }),
    check('drills_named', sql`${drill.id} <> ''`),
    check('drills_owner', sql`(${drill.guest} IS NULL) <> (${drill.person} IS NULL)`),
    check('drills_kind', sql`${drill.kind} IN ('practice', 'assigned', 'test')`),
    check('drills_assignment', sql`(${drill.kind} = 'practice') = (${drill.assignment} IS NULL)`),
    check('drills_guests_practise', sql`${drill.guest} IS NULL OR ${drill.kind} = 'practice'`),
    check('drills_result_only_when_closed', sql`${drill.score} IS NULL OR ${drill.closedAt} IS NOT NULL`),
    check('drills_unfinished', sql`${drill.unfinished} IN (0, 1)`),
    check('drills_dimensions', sql`${drill.dimensions} IS NULL OR json_valid(${drill.dimensions})`),
    index('drills_of_guest').on(drill.guest, drill.startedAt),
    index('drills_of_person').on(drill.person, drill.startedAt),
    index('drills_of_task').on(drill.assignment, drill.person),
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

/** What reviewers wrote beside sentences of replies. Outlives its author, not its drill. */
export const comments = sqliteTable(
  'comments',
  {
    id: text('id').primaryKey(),
    drill: text('drill')
      .notNull()
      .references(() => drills.id, { onDelete: 'cascade' }),
    reply: text('reply').notNull(),
    start: integer('sentence_start').notNull(),
    end: integer('sentence_end').notNull(),
    text: text('text').notNull(),
    author: text('author').references(() => people.id, { onDelete: 'set null' }),
    createdAt: integer('created_at').notNull(),
    acknowledgedAt: integer('acknowledged_at'),
  },
  (comment) => [
    check('comments_named', sql`${comment.id} <> '' AND ${comment.reply} <> ''`),
    check('comments_sentence', sql`${comment.start} >= 0 AND ${comment.end} > ${comment.start}`),
    check('comments_hold_text', sql`${comment.text} <> ''`),
    index('comments_of_drill').on(comment.drill),
    index('comments_of_author').on(comment.author),
  ],
)
