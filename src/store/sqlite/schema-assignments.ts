import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Assignment } from '../reviews.ts'
import { people, teams } from './schema-people.ts'

/** Scenarios that people of a team were asked to do. Outlives who made it. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: text('id').primaryKey(),
    team: text('team')
      .notNull()
      .references(() => teams.id),
    slug: text('slug').notNull(),
    title: text('title').notNull(),
    kind: text('kind').$type<Assignment['kind']>().notNull(),
    madeBy: text('made_by').references(() => people.id, { onDelete: 'set null' }),
    createdAt: integer('created_at').notNull(),
    dueAt: integer('due_at'),
    dueDay: text('due_day'),
  },
  (assignment) => [
    check('assignments_named', sql`${assignment.id} <> '' AND ${assignment.slug} <> ''`),
    check('assignments_kind', sql`${assignment.kind} IN ('assigned', 'test')`),
    check('assignments_due', sql`(${assignment.dueAt} IS NULL) = (${assignment.dueDay} IS NULL)`),
    index('assignments_of_team').on(assignment.team),
    index('assignments_made_by').on(assignment.madeBy),
  ],
)

/** Who was asked. Stays while a drill of it does. */
export const tasks = sqliteTable(
  'tasks',
  {
    assignment: text('assignment')
      .notNull()
      .references(() => assignments.id, { onDelete: 'cascade' }),
    person: text('person')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    leftOutAt: integer('left_out_at'),
  },
  (task) => [
    primaryKey({ columns: [task.assignment, task.person] }),
    index('tasks_of_person').on(task.person),
  ],
)
