import type { DrillHead, DrillSummary, Owner } from '../store.ts'
import type { drills } from './schema.ts'

type DrillRow = typeof drills.$inferSelect

/** A drill's head as the row it is kept in. */
export function newRow(drill: DrillHead): typeof drills.$inferInsert {
  const { id, owner, kind, assignment, scenario, engine, startedAt, closedAt } = drill
  const { hash, slug, title } = scenario
  return { id, ...ownerOf(owner), kind, assignment, scenario: hash, slug, title, engine, startedAt, closedAt }
}

/** A row as the head it keeps. */
export function headOf(row: DrillRow): DrillHead {
  const { id, guest, person, kind, assignment, scenario, slug, title, engine, startedAt, closedAt } = row
  return {
    id,
    owner: person === null ? { kind: 'guest', guest: guest ?? '' } : { kind: 'person', person },
    kind,
    assignment,
    scenario: { slug, title, hash: scenario },
    engine,
    startedAt,
    closedAt,
  }
}

/** A row as a line of a list. */
export function summaryOf(row: DrillRow): DrillSummary {
  const { score, verdict, unfinished, dimensions } = row
  return { ...headOf(row), score, verdict, unfinished, dimensions: dimensions ?? {} }
}

function ownerOf(owner: Owner) {
  return owner.kind === 'guest' ? { guest: owner.guest, person: null } : { guest: null, person: owner.person }
}
