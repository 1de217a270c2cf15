import { and, asc, desc, eq, inArray, isNull, notExists, or, sql } from 'drizzle-orm'
import type { Assignment, Task } from '../reviews.ts'
import type { Viewer } from '../store.ts'
import { type Connection, writing } from './connection.ts'
import { summaryOf } from './drill-rows.ts'
import { assignments, drills, people, tasks } from './schema.ts'
import { asked, isDone, isLed, leads } from './viewers.ts'

const isOfTask = and(eq(drills.assignment, tasks.assignment), eq(drills.person, tasks.person))

/** What people are asked to do, and whether they have. */
export function assignmentQueries(connection: Connection) {
  const { db } = connection
  /** A line for each drill that may count, the one that does first, and one for each task without. */
  const lines = () =>
    db
      .select({ assignment: assignments, person: tasks.person, leftOutAt: tasks.leftOutAt, drill: drills })
      .from(tasks)
      .innerJoin(assignments, eq(assignments.id, tasks.assignment))
      .innerJoin(people, eq(people.id, tasks.person))
      .leftJoin(drills, and(isOfTask, or(isNull(drills.closedAt), isDone)))
      .orderBy(isNull(drills.closedAt), asc(drills.closedAt), desc(drills.startedAt), desc(drills.id))
  const mine = lines()
    .where(eq(tasks.person, sql.placeholder('viewer')))
    .prepare()
  const ofTeam = lines()
    .where(and(eq(people.team, sql.placeholder('team')), isLed))
    .prepare()

  return {
    assign(viewer: Viewer, assignment: Assignment, persons: readonly string[]): boolean {
      if (viewer.kind === 'guest' || !leads(viewer, assignment.team)) return false
      const { id, team, slug, title, kind, createdAt, dueAt, dueDay } = assignment
      const madeBy = viewer.person
      return writing(connection, () => {
        const asked = db
          .select({ person: people.id })
          .from(people)
          .where(and(inArray(people.id, [...persons]), eq(people.team, team), isNull(people.deactivatedAt)))
          .all()
        if (asked.length === 0) return false
        db.insert(assignments).values({ id, team, slug, title, kind, madeBy, createdAt, dueAt, dueDay }).run()
        for (const { person } of asked) db.insert(tasks).values({ assignment: id, person }).run()
        return true
      })
    },

    withdrawAssignment(viewer: Viewer, id: string): boolean {
      return writing(connection, () => {
        const found = db.select().from(assignments).where(eq(assignments.id, id)).get()
        if (!found || !leads(viewer, found.team)) return false
        const begun = db.select().from(drills).where(isOfTask)
        db.delete(tasks)
          .where(and(eq(tasks.assignment, id), notExists(begun)))
          .run()
        const left = db.select().from(tasks).where(eq(tasks.assignment, assignments.id))
        db.delete(assignments)
          .where(and(eq(assignments.id, id), notExists(left)))
          .run()
        return true
      })
    },

    leaveTaskOut(viewer: Viewer, assignment: string, at: number): boolean {
      if (viewer.kind === 'guest') return false
      const own = and(eq(tasks.assignment, assignment), eq(tasks.person, viewer.person))
      const leftOutAt = sql`coalesce(${tasks.leftOutAt}, ${at})`
      return writing(connection, () => db.update(tasks).set({ leftOutAt }).where(own).run().changes > 0)
    },

    myTasks(viewer: Viewer): readonly Task[] {
      return oneEach(mine.all({ viewer: asked(viewer).viewer })).sort(openFirst)
    },

    teamTasks(viewer: Viewer, team: string): readonly Task[] {
      return oneEach(ofTeam.all({ ...asked(viewer), team })).sort(newestFirst)
    },
  }
}

interface Line {
  readonly assignment: typeof assignments.$inferSelect
  readonly person: string
  readonly leftOutAt: number | null
  readonly drill: typeof drills.$inferSelect | null
}

/** The first line of each task. */
function oneEach(lines: readonly Line[]): Task[] {
  const found = new Map<string, Task>()
  for (const { assignment, person, leftOutAt, drill } of lines) {
    const key = JSON.stringify([assignment.id, person])
    if (found.has(key)) continue
    found.set(key, {
      assignment,
      person,
      drill: drill && summaryOf(drill),
      doneAt: drill?.closedAt ?? null,
      leftOutAt,
    })
  }
  return [...found.values()]
}

/** What is to be done, the most urgent first; then what is done, the latest first. */
function openFirst(one: Task, other: Task): number {
  if (one.doneAt !== null && other.doneAt !== null) return other.doneAt - one.doneAt
  if (one.doneAt !== null || other.doneAt !== null) return one.doneAt === null ? -1 : 1
  const [due, otherDue] = [
    one.assignment.dueAt ?? Number.MAX_VALUE,
    other.assignment.dueAt ?? Number.MAX_VALUE,
  ]
  return due - otherDue || one.assignment.createdAt - other.assignment.createdAt
}

function newestFirst(one: Task, other: Task): number {
  return (
    other.assignment.createdAt - one.assignment.createdAt ||
    (one.assignment.id < other.assignment.id ? -1 : 1)
  )
}
