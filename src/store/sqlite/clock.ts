import { and, eq, isNull, lt, max, sql } from 'drizzle-orm'
import { type Connection, writing } from './connection.ts'
import { toRow } from './event-rows.ts'
import { drills, events, signsOfLife } from './schema.ts'

/** The installation's sign of life, and letting the clocks of open drills stand for the time without one. */
export function clockQueries(connection: Connection) {
  const { db } = connection
  const sign = db
    .insert(signsOfLife)
    .values({ id: 1, at: sql.placeholder('at') })
    .onConflictDoUpdate({ target: signsOfLife.id, set: { at: sql`excluded.at` } })
    .prepare()
  const lastSign = db.select({ at: signsOfLife.at }).from(signsOfLife).prepare()
  const openDrills = db
    .select({ id: drills.id, startedAt: drills.startedAt, seq: max(events.seq), at: max(events.at) })
    .from(drills)
    .leftJoin(events, eq(events.drill, drills.id))
    .where(and(isNull(drills.closedAt), lt(drills.startedAt, sql.placeholder('to'))))
    .groupBy(drills.id)
    .prepare()

  return {
    signOfLife(time: number): void {
      sign.run({ at: time })
    },

    lastSignOfLife(): number | null {
      return lastSign.get()?.at ?? null
    },

    standClock(from: number, to: number): number {
      return writing(connection, () => {
        let stood = 0
        for (const drill of openDrills.all({ to })) {
          // The clock ran at least until the last thing that happened; this also makes a second call do nothing.
          const since = Math.max(from, drill.startedAt, drill.at ?? from)
          if (since >= to) continue
          const act = { at: to, type: 'clock_stood', from: since, to } as const
          db.insert(events)
            .values(toRow(drill.id, (drill.seq ?? 0) + 1, act))
            .run()
          stood += 1
        }
        return stood
      })
    },
  }
}
