import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Link, Role } from '../people.ts'

export const teams = sqliteTable(
  'teams',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (team) => [check('teams_named', sql`${team.id} <> '' AND ${team.name} <> '' AND ${team.timeZone} <> ''`)],
)

/** Accounts. Logins are kept in lower case; a password as its scrypt line, from joining on. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    login: text('login').notNull().unique(),
    name: text('name').notNull(),
    role: text('role').$type<Role>().notNull(),
    team: text('team').references(() => teams.id),
    createdAt: integer('created_at').notNull(),
    joinedAt: integer('joined_at'),
    deactivatedAt: integer('deactivated_at'),
    passwordHash: text('password_hash'),
    extraTime: real('extra_time').notNull().default(1),
  },
  (person) => [
    check('people_named', sql`${person.id} <> '' AND ${person.login} <> ''`),
    check('people_role', sql`${person.role} IN ('trainee', 'manager', 'admin')`),
    check(
      'people_have_a_team',
      sql`${person.team} IS NOT NULL OR (${person.role} = 'admin' AND ${person.joinedAt} IS NULL)`,
    ),
    check('people_join_first', sql`${person.passwordHash} IS NULL OR ${person.joinedAt} IS NOT NULL`),
    index('people_of_team').on(person.team),
  ],
)

/** One-time links that nobody has used, one a person; the hash is all that is known of them. */
export const links = sqliteTable(
  'links',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    person: text('person')
      .notNull()
      .unique()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<Link['kind']>().notNull(),
    madeBy: text('made_by').references(() => people.id, { onDelete: 'cascade' }),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (link) => [
    check('links_named', sql`${link.id} <> '' AND ${link.hash} <> ''`),
    check('links_kind', sql`${link.kind} IN ('setup', 'invitation', 'reset')`),
    index('links_made_by').on(link.madeBy),
  ],
)

/** Browsers in which somebody is signed in; the hash is the SHA-256 of their cookie. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    person: text('person')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    device: text('device').notNull(),
    createdAt: integer('created_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (session) => [
    check('sessions_named', sql`${session.id} <> '' AND ${session.hash} <> ''`),
    index('sessions_of_person').on(session.person),
  ],
)
