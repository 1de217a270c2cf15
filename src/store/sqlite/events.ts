import { and, eq, max, sql } from 'drizzle-orm'
import type { DrillEvent } from '../../scenario/events.ts'
import type { AppendResult, TimedAct, Viewer } from '../store.ts'
import type { Connection } from './connection.ts'
import { closingOf, toRow } from './event-rows.ts'
import { drills, events } from './schema.ts'

/** Appending to a drill's log. */
export function eventQueries({ db }: Connection) {
  const placeOf = db
    .select({ closedAt: drills.closedAt, seq: max(events.seq) })
    .from(drills)
    .leftJoin(events, eq(events.drill, drills.id))
    .where(and(eq(drills.guest, sql.placeholder('guest')), eq(drills.id, sql.placeholder('id'))))
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

  return {
    appendEvents(viewer: Viewer, id: string, afterSeq: number, acts: readonly TimedAct[]): AppendResult {
      return db.transaction(
        (tx): AppendResult => {
          const place = placeOf.get({ guest: viewer.guest, id })
          if (!place) return { ok: false, why: 'not_found' }
          if (place.closedAt !== null) return { ok: false, why: 'closed' }
          if ((place.seq ?? 0) !== afterSeq) return { ok: false, why: 'conflict' }
          for (const [index, act] of acts.entries()) add.run(toRow(id, afterSeq + 1 + index, act))
          const closing = closingOf(acts)
          if (closing) tx.update(drills).set(closing).where(eq(drills.id, id)).run()
          return {
            ok: true,
            events: acts.map((act, index): DrillEvent => ({ ...act, seq: afterSeq + 1 + index })),
          }
        },
        { behavior: 'immediate' },
      )
    },
  }
}
