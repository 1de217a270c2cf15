import { mayBeLeft } from '../scenario/content-notes.ts'
import type { Viewer } from '../store/store.ts'
import { type Acted, appendTo } from './append.ts'
import type { DrillView } from './drill-view.ts'
import type { Training } from './training.ts'

const STOPPED = 'You stopped this drill. It has no score and does not count as a try; nobody else sees it.'

/** Whether a drill ended because its owner stopped it. */
export function wasStopped(view: DrillView | null): boolean {
  return view?.kind === 'interrupted' && view.reason === STOPPED
}

/**
 * Stops a drill without a mark: no score, no scorecard, no try. Practice may always be stopped; of what was asked, scenarios whose content
 * may be hard to bear.
 */
export function stopDrill(training: Training, viewer: Viewer, id: string): Promise<Acted> {
  return appendTo(training, viewer, id, ({ run, scenario }) =>
    run.kind === 'practice' || mayBeLeft(scenario)
      ? [{ type: 'drill_interrupted', reason: STOPPED }]
      : 'This drill cannot be stopped without a mark. Finish it when you are ready.',
  )
}
