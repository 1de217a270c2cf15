import { and, desc, eq, sql } from 'drizzle-orm'
import type { DrillHead, DrillSummary, StoredDrill, TimedAct, Viewer } from '../store.ts'
import { type Connection, writing } from './connection.ts'
import { headOf, newRow, summaryOf } from './drill-rows.ts'
import { closingOf, toRow } from './event-rows.ts'
import { readLog } from './events.ts'
import { assignments, drills, events, scenarios, tasks } from './schema.ts'
import { asked, isOwn } from './viewers.ts'

/** Far more than are drilled at a time. */
const TEXTS_KEPT = 100

/** Beginning and looking up drills. */
export function drillQueries(connection: Connection) {
  const { db } = connection
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
  const taskFor = db
    .select({ assignment: tasks.assignment })
    .from(tasks)
    .innerJoin(assignments, eq(assignments.id, tasks.assignment))
    .where(
      and(
        eq(tasks.assignment, sql.placeholder('assignment')),
        eq(tasks.person, sql.placeholder('person')),
        eq(assignments.kind, sql.placeholder('kind')),
        eq(assignments.slug, sql.placeholder('slug')),
      ),
    )
    .prepare()
  const own = db
    .select()
    .from(drills)
    .where(and(eq(drills.id, sql.placeholder('id')), isOwn))
    .prepare()
  const ownId = db
    .select({ id: drills.id })
    .from(drills)
    .where(and(eq(drills.id, sql.placeholder('id')), isOwn))
    .prepare()
  const allOwn = db
    .select()
    .from(drills)
    .where(isOwn)
    .orderBy(desc(drills.startedAt), desc(drills.id))
    .prepare()
  const log = readLog(connection)

  /** Texts by hash: one never changes, and a live drill is looked at every few seconds. */
  const texts = new Map<string, string>()
  function textOf(hash: string): string {
    const text = texts.get(hash) ?? scenarioText.get({ hash })?.text
    if (text === undefined) throw new Error(`A drill has lost its scenario ${hash}`)
    if (texts.size >= TEXTS_KEPT) texts.clear()
    texts.set(hash, text)
    return text
  }

  /** Practice is free; everything else must have been asked of its owner. */
  function mayBegin({ owner, kind, assignment, scenario }: DrillHead): boolean {
    if (kind === 'practice') return assignment === null
    if (owner.kind === 'guest' || assignment === null) return false
    return taskFor.get({ assignment, person: owner.person, kind, slug: scenario.slug }) !== undefined
  }

  return {
    createDrill(drill: DrillHead & { readonly scenarioText: string }, acts: readonly TimedAct[]): boolean {
      return writing(connection, () => {
        if (!mayBegin(drill)) return false
        const { hash } = drill.scenario
        addScenario.run({ hash, text: drill.scenarioText })
        if (scenarioText.get({ hash })?.text !== drill.scenarioText) {
          throw new Error(`Two scenario texts with the hash ${hash}`)
        }
        db.insert(drills)
          .values({ ...newRow(drill), ...closingOf(acts) })
          .run()
        for (const [index, act] of acts.entries())
          db.insert(events)
            .values(toRow(drill.id, index + 1, act))
            .run()
        return true
      })
    },

    drill(viewer: Viewer, id: string): StoredDrill | null {
      // One transaction, so that the head and the log are of the same moment.
      return db.transaction(() => {
        const found = own.get({ ...asked(viewer), id })
        if (!found) return null
        return { ...headOf(found), scenarioText: textOf(found.scenario), events: log(id) }
      })
    },

    ownsDrill(viewer: Viewer, id: string): boolean {
      return ownId.get({ ...asked(viewer), id }) !== undefined
    },

    drills(viewer: Viewer): readonly DrillSummary[] {
      return allOwn.all(asked(viewer)).map(summaryOf)
    },
  }
}
