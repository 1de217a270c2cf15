import type { Scenario } from '../../src/scenario/scenario.ts'
import type { DrillSummary } from '../../src/store/store.ts'

/** A scenario on the home page with what the viewer did with it. */
export interface Offer {
  readonly scenario: Scenario
  /** Last finished drill of it, if any. */
  readonly last: DrillSummary | null
  readonly tries: number
}

export function offers(scenarios: readonly Scenario[], drills: readonly DrillSummary[]): readonly Offer[] {
  return scenarios.map((scenario) => {
    const tried = drills.filter((drill) => drill.scenario.slug === scenario.slug && drill.score !== null)
    return { scenario, last: newest(tried), tries: tried.length }
  })
}

/** Drills that are still open, newest first. */
export function running(drills: readonly DrillSummary[]): readonly DrillSummary[] {
  return drills.filter((drill) => drill.closedAt === null).toSorted((a, b) => b.startedAt - a.startedAt)
}

function newest(drills: readonly DrillSummary[]): DrillSummary | null {
  return drills.toSorted((a, b) => b.startedAt - a.startedAt)[0] ?? null
}
