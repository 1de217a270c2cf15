import type { DrillSummary, Viewer } from '../store/store.ts'
import type { Training } from './training.ts'

/** The viewer's drills, newest first; a stranger has none. */
export async function myResults(training: Training, viewer: Viewer | null): Promise<readonly DrillSummary[]> {
  return viewer ? training.store.drills(viewer) : []
}
