import type { DrillAct } from '../scenario/events.ts'
import type { Viewer } from '../store/store.ts'
import { type OpenDrill, viewDrill } from './drill-view.ts'
import type { Training } from './training.ts'

/** What came of somebody's wish to do something in a drill. */
export type Acted =
  | { readonly kind: 'done' }
  /** No such drill, or not theirs. */
  | { readonly kind: 'not_found' }
  /** The drill has ended. */
  | { readonly kind: 'closed' }
  /** Not possible now; one sentence says why. */
  | { readonly kind: 'refused'; readonly problem: string }

/** What to append, or why not. Called again when somebody else was faster. */
export type Decide = (open: OpenDrill) => readonly DrillAct[] | string

const TRIES = 8

/**
 * Does one thing in a drill: looks at it, decides, appends. When something else was appended in between, looks again, so
 * that a decision always stands on the drill as it is.
 */
export async function appendTo(
  training: Training,
  viewer: Viewer,
  id: string,
  decide: Decide,
): Promise<Acted> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const open = await viewDrill(training, viewer, id)
    if (!open) return { kind: 'not_found' }
    if (open.kind !== 'open') return { kind: 'closed' }
    const acts = decide(open)
    if (typeof acts === 'string') return { kind: 'refused', problem: acts }
    if (acts.length === 0) return { kind: 'done' }
    const timed = acts.map((act) => ({ ...act, at: open.now }))
    const appended = await training.store.appendEvents(viewer, id, open.seq, timed)
    if (appended.ok) {
      training.announce(id)
      return { kind: 'done' }
    }
    if (appended.why !== 'conflict') return { kind: appended.why }
  }
  return { kind: 'refused', problem: 'This drill is busy in another window. Try once more.' }
}
