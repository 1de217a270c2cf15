import { and, asc, eq, max, sql } from 'drizzle-orm'
import type { DrillEvent } from '../../scenario/events.ts'
import type { AppendResult, TimedAct, Viewer } from '../store.ts'
import { type Connection, writing } from './connection.ts'
import { closingOf, toEvent, toRow } from './event-rows.ts'
import { drills, events } from './schema.ts'
import { asked, isOwn } from './viewers.ts'

/** Prepares reading a drill's log. Whose it is was asked before. */
export function readLog({ db }: Connection): (drill: string) => readonly DrillEvent[] {
  const log = db
    .select()
    .from(events)
    .where(eq(events.drill, sql.placeholder('drill')))
    .orderBy(asc(events.seq))
    .prepare()
  return (drill) => log.all({ drill }).map(toEvent)
}

/** Appending to a drill's log. */
export function eventQueries(connection: Connection) {
  const { db } = connection
  const placeOf = db
    .select({ closedAt: drills.closedAt, seq: max(events.seq) })
    .from(drills)
    .leftJoin(events, eq(events.drill, drills.id))
    .where(and(eq(drills.id, sql.placeholder('id')), isOwn))
    .groupBy(drills.id)
    .prepare()
  const add = db
    .insert(events)
    .values({
      drill: sql.placeholder('drill'),
      seq: sql.placeholder('seq'),
      at: sql.placeholder('at'),
      type: sql.placeholder('type'),
      body: sql.placeholder('body'),
    })
    .prepare()

  const lastRow = db.select({ row: sql<number>`coalesce(max(rowid), 0)` }).from(events).prepare()
  const drillsAfter = db
    .selectDistinct({ drill: events.drill })
    .from(events)
    .where(sql`rowid > ${sql.placeholder('mark')}`)
    .prepare()

  return {
    // Rows are numbered as they are appended. After an erasure numbers may come again; then the mark goes back with them.
    appendedAfter(mark: number | null): { readonly mark: number; readonly drills: readonly string[] } {
      const last = lastRow.get()?.row ?? 0
      if (mark === null || last <= mark) return { mark: last, drills: [] }
      return { mark: last, drills: drillsAfter.all({ mark }).map(({ drill }) => drill) }
    },

    appendEvents(viewer: Viewer, id: string, afterSeq: number, acts: readonly TimedAct[]): AppendResult {
      return writing(connection, (): AppendResult => {
        const place = placeOf.get({ ...asked(viewer), id })
        if (!place) return { ok: false, why: 'not_found' }
        if (place.closedAt !== null) return { ok: false, why: 'closed' }
        if ((place.seq ?? 0) !== afterSeq) return { ok: false, why: 'conflict' }
        for (const [index, act] of acts.entries()) add.run(toRow(id, afterSeq + 1 + index, act))
        const closing = closingOf(acts)
        if (closing) db.update(drills).set(closing).where(eq(drills.id, id)).run()
        return {
          ok: true,
          events: acts.map((act, index): DrillEvent => ({ ...act, seq: afterSeq + 1 + index })),
        }
      })
    },
  }
}
