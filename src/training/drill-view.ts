import { sha256 } from '../io/sha256.ts'
import type { DrillState } from '../scenario/drill-state.ts'
import type { DrillEvent } from '../scenario/events.ts'
import { keptActs } from '../scenario/kept.ts'
import { parseScenario } from '../scenario/parse.ts'
import { replay } from '../scenario/replay.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Scorecard } from '../scenario/scorecard.ts'
import { ENGINE_VERSION } from '../scenario/version.ts'
import type { Draft, DrillKind, StoredDrill, Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

type RunView = Omit<Run, 'kind'> & { readonly kind: RunKind }

/** What a drill is for, and so who sees it. */
export interface Run {
  readonly kind: DrillKind
  readonly assignment: string | null
}

/** As it is run: `own_test` is kept as practice, since its owner alone sees it, and is as strict as a test. */
export type RunKind = DrillKind | 'own_test'

/** A drill under way, at a moment. */
export interface OpenDrill {
  readonly kind: 'open'
  readonly id: string
  readonly run: RunView
  readonly scenario: Scenario
  readonly events: readonly DrillEvent[]
  /** Number of the last event. */
  readonly seq: number
  readonly state: DrillState
  readonly now: number
}

/** What a viewer finds under a drill's id. */
export type DrillView =
  | OpenDrill
  | { readonly kind: 'finished'; readonly id: string; readonly run: RunView; readonly scorecard: Scorecard }
  | { readonly kind: 'interrupted'; readonly id: string; readonly slug: string; readonly reason: string }

const CHANGED_ENGINE =
  'Hotseat was updated while this drill was under way, and customers now react differently. The drill ended without a score and does not count as a try.'

/** The drill as it stands now; null when it is not the viewer's to see. A drill begun under another engine ends here. */
export async function viewDrill(training: Training, viewer: Viewer, id: string): Promise<DrillView | null> {
  const stored = await training.store.drill(viewer, id)
  if (!stored) return null
  const closed = closedView(stored)
  if (closed) return closed
  const scenario = stored.engine === ENGINE_VERSION ? scenarioOf(stored) : null
  if (!scenario) return interrupt(training, viewer, stored)
  training.alive()
  // A clock that was set back must not take back what was shown.
  const now = Math.max(training.clock.now(), stored.events.at(-1)?.at ?? 0)
  const state = replay(scenario, stored.events, now)
  const kept = keptActs(scenario, stored.events, state, now)
  if (kept.length > 0) {
    const timed = kept.map((act) => ({ ...act, at: now }))
    await training.store.appendEvents(viewer, id, lastSeq(stored.events), timed)
    // Whoever appended first: what they sent stands now.
    return viewDrill(training, viewer, id)
  }
  return {
    kind: 'open',
    id,
    run: runOf(stored),
    scenario,
    events: stored.events,
    seq: lastSeq(stored.events),
    state,
    now,
  }
}

/** Unsent text of a drill, by thread. */
export function draftsOf(
  training: Training,
  viewer: Viewer,
  id: string,
): Promise<Readonly<Record<string, Draft>>> {
  return training.store.drafts(viewer, id)
}

/** A closed drill is drawn from its last event alone, so that no later version of anything changes it. */
function closedView(stored: StoredDrill): DrillView | null {
  const end = stored.events.at(-1)
  const { id, scenario } = stored
  if (end?.type === 'drill_finished')
    return { kind: 'finished', id, run: runOf(stored), scorecard: end.scorecard }
  if (end?.type === 'drill_interrupted')
    return { kind: 'interrupted', id, slug: scenario.slug, reason: end.reason }
  return null
}

async function interrupt(training: Training, viewer: Viewer, stored: StoredDrill): Promise<DrillView | null> {
  const act = { at: training.clock.now(), type: 'drill_interrupted', reason: CHANGED_ENGINE } as const
  await training.store.appendEvents(viewer, stored.id, lastSeq(stored.events), [act])
  const now = await training.store.drill(viewer, stored.id)
  return now && closedView(now)
}

function runOf({ kind, assignment, events: [start] }: StoredDrill): RunView {
  const ownTest = start?.type === 'drill_started' && start.test
  return { kind: ownTest ? 'own_test' : kind, assignment }
}

function lastSeq(events: readonly DrillEvent[]): number {
  return events.at(-1)?.seq ?? 0
}

/** Parsed texts by hash: the same text is the same scenario, whoever drills it. */
const parsed = new Map<string, Scenario>()
const KEPT = 200

/** The scenario as it was when the drill began; null when this version cannot read it any more. */
function scenarioOf(stored: StoredDrill): Scenario | null {
  const known = parsed.get(stored.scenario.hash)
  if (known) return known
  const result = parseScenario(stored.scenario.slug, stored.scenarioText, sha256)
  if (!result.ok) return null
  if (parsed.size >= KEPT) parsed.clear()
  parsed.set(stored.scenario.hash, result.value)
  return result.value
}
