import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { DrillHead, DrillSummary, StoredDrill, TimedAct, Viewer } from '../store.ts'
import type { Connection } from './connection.ts'
import { closingOf, toEvent, toRow } from './event-rows.ts'
import { drills, events, scenarios } from './schema.ts'

/** Beginning and looking up drills. */
export function drillQueries({ db }: Connection) {
  const addScenario = db
    .insert(scenarios)
    .values({ hash: sql.placeholder('hash'), text: sql.placeholder('text') })
    .onConflictDoNothing()
    .prepare()
  const scenarioText = db
    .select({ text: scenarios.text })
    .from(scenarios)
    .where(eq(scenarios.hash, sql.placeholder('hash')))
    .prepare()
  const oneOfGuest = db
    .select()
    .from(drills)
    .innerJoin(scenarios, eq(scenarios.hash, drills.scenario))
    .where(and(eq(drills.guest, sql.placeholder('guest')), eq(drills.id, sql.placeholder('id'))))
    .prepare()
  const allOfGuest = db
    .select()
    .from(drills)
    .where(eq(drills.guest, sql.placeholder('guest')))
    .orderBy(desc(drills.startedAt), desc(drills.id))
    .prepare()
  const log = db
    .select()
    .from(events)
    .where(eq(events.drill, sql.placeholder('drill')))
    .orderBy(asc(events.seq))
    .prepare()

  return {
    createDrill(drill: DrillHead & { readonly scenarioText: string }, acts: readonly TimedAct[]): void {
      db.transaction(
        (tx) => {
          const { hash } = drill.scenario
          addScenario.run({ hash, text: drill.scenarioText })
          if (scenarioText.get({ hash })?.text !== drill.scenarioText) {
            throw new Error(`Two scenario texts with the hash ${hash}`)
          }
          tx.insert(drills)
            .values({ ...newRow(drill), ...closingOf(acts) })
            .run()
          for (const [index, act] of acts.entries())
            tx.insert(events)
              .values(toRow(drill.id, index + 1, act))
              .run()
        },
        { behavior: 'immediate' },
      )
    },

    drill(viewer: Viewer, id: string): StoredDrill | null {
      // One transaction, so that the head and the log are of the same moment.
      return db.transaction(() => {
        const found = oneOfGuest.get({ guest: viewer.guest, id })
        if (!found) return null
        return {
          ...headOf(found.drills),
          scenarioText: found.scenarios.text,
          events: log.all({ drill: id }).map(toEvent),
        }
      })
    },

    drills(viewer: Viewer): readonly DrillSummary[] {
      return allOfGuest.all({ guest: viewer.guest }).map(summaryOf)
    },
  }
}

type DrillRow = typeof drills.$inferSelect

function newRow(drill: DrillHead): typeof drills.$inferInsert {
  const { id, owner, kind, scenario, engine, startedAt, closedAt } = drill
  const { hash, slug, title } = scenario
  return { id, guest: owner.guest, kind, scenario: hash, slug, title, engine, startedAt, closedAt }
}

function headOf(row: DrillRow): DrillHead {
  const { id, guest, kind, scenario, slug, title, engine, startedAt, closedAt } = row
  return {
    id,
    owner: { kind: 'guest', guest },
    kind,
    scenario: { slug, title, hash: scenario },
    engine,
    startedAt,
    closedAt,
  }
}

function summaryOf(row: DrillRow): DrillSummary {
  const { score, verdict, unfinished, dimensions } = row
  return { ...headOf(row), score, verdict, unfinished, dimensions: dimensions ?? {} }
}
