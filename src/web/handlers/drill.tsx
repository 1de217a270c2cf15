import { DrillPage } from '../../../views/pages/drill.tsx'
import { viewDrill } from '../../training/drill-view.ts'
import { wasStopped } from '../../training/stop-drill.ts'
import { AFTER_STOP } from '../after-stop.ts'
import { drillPage } from '../drill-page.ts'
import { isFirstReading } from '../first-reading.ts'
import { askedOrder } from '../queue-order.ts'
import { INTERRUPTED, NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { TraineeCall } from '../route.ts'

/** The drill as it stands; one that has ended shows what came of it. */
export async function drill({ c, deps, viewer, frame }: TraineeCall) {
  const view = await viewDrill(deps, viewer, c.req.param('id') ?? '')
  if (!view) return refuse(c, NOT_FOUND)
  if (view.kind === 'finished') return c.redirect(`/drills/${view.id}/scorecard`, 303)
  if (wasStopped(view)) return c.redirect(AFTER_STOP, 303)
  if (view.kind === 'interrupted') return refuse(c, { ...INTERRUPTED, detail: view.reason })
  const page = await drillPage(deps, viewer, view, {
    thread: c.req.query('thread'),
    order: askedOrder(c),
    first: isFirstReading(c, view.id),
  })
  return c.html(<DrillPage frame={frame} {...page} />)
}
