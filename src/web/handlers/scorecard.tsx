import { ScorecardPage } from '../../../views/pages/scorecard.tsx'
import { viewDrill } from '../../training/drill-view.ts'
import { wasStopped } from '../../training/stop-drill.ts'
import { AFTER_STOP } from '../after-stop.ts'
import { INTERRUPTED, NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { TraineeCall } from '../route.ts'

/** What came of a finished drill, drawn from its log alone. */
export async function scorecard({ c, deps, viewer, frame }: TraineeCall) {
  const view = await viewDrill(deps, viewer, c.req.param('id') ?? '')
  if (!view) return refuse(c, NOT_FOUND)
  if (view.kind === 'open') return c.redirect(`/drills/${view.id}`, 303)
  if (wasStopped(view)) return c.redirect(AFTER_STOP, 303)
  if (view.kind === 'interrupted') return refuse(c, { ...INTERRUPTED, detail: view.reason })
  const comments = await deps.store.commentsOn(viewer, view.id)
  const { id, run, scorecard: card } = view
  return c.html(<ScorecardPage frame={frame} drill={id} kind={run.kind} card={card} comments={comments} />)
}
