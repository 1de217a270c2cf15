import { eq, notExists } from 'drizzle-orm'
import type { Connection } from './connection.ts'
import { assignments, drills, scenarios, tasks } from './schema.ts'

/** Deletes what nobody needs any more once people or guests are gone; in their transaction. */
export function forgetUnused({ db }: Connection): void {
  const drillsOf = db.select().from(drills).where(eq(drills.scenario, scenarios.hash))
  db.delete(scenarios).where(notExists(drillsOf)).run()
  const tasksOf = db.select().from(tasks).where(eq(tasks.assignment, assignments.id))
  db.delete(assignments).where(notExists(tasksOf)).run()
}

/** Deleted rows are zeroed in the tables but still stand in the write-ahead log until it is folded in and cut off. */
export function cutLog({ client }: Connection): void {
  client.pragma('wal_checkpoint(TRUNCATE)')
}
