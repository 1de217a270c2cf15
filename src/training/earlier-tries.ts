import type { Scorecard } from '../scenario/scorecard.ts'
import type { DrillSummary, Viewer } from '../store/store.ts'
import { viewDrill } from './drill-view.ts'
import type { Training } from './training.ts'

/** What a try is compared with. */
export interface EarlierTries {
  readonly tries: readonly { readonly score: number }[]
  /** Scorecard of the latest of them. */
  readonly last: Scorecard | null
}

/**
 * The viewer's finished tries of a drill's scenario before it. What a manager will read is compared with assigned and test drills
 * only: a word about practice in it would tell what is the trainee's alone.
 */
export async function earlierTries(training: Training, viewer: Viewer, id: string): Promise<EarlierTries> {
  const drills = await training.store.drills(viewer)
  const own = drills.find((drill) => drill.id === id)
  if (!own) return { tries: [], last: null }
  const tries = drills.flatMap((drill) =>
    isEarlierTry(drill, own) ? [{ ...drill, score: drill.score ?? 0 }] : [],
  )
  const [latest] = tries.toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))
  const view = latest ? await viewDrill(training, viewer, latest.id) : null
  return { tries, last: view?.kind === 'finished' ? view.scorecard : null }
}

function isEarlierTry(drill: DrillSummary, own: DrillSummary): boolean {
  if (drill.id === own.id || drill.scenario.slug !== own.scenario.slug) return false
  if (drill.score === null || drill.unfinished || drill.closedAt === null) return false
  return own.kind === 'practice' || drill.kind !== 'practice'
}
