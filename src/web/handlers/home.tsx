import { HomePage } from '../../../views/pages/home.tsx'
import { paceOf } from '../../scenario/pace.ts'
import { myResults } from '../../training/my-results.ts'
import { practiceQueue } from '../../training/practice-queue.ts'
import type { Call } from '../route.ts'

/** What this is, what was asked of the viewer, and every scenario to start. */
export async function home({ c, deps, viewer, frame }: Call) {
  const drills = await myResults(deps, viewer)
  const scenarios = deps.scenarios.map(({ scenario }) => scenario)
  const tasks = viewer ? await deps.store.myTasks(viewer) : []
  const unread = viewer ? await deps.store.unreadDrills(viewer) : []
  const page = {
    scenarios,
    drills,
    tasks: tasks.filter((task) => task.doneAt === null),
    unread: drills.filter((drill) => unread.includes(drill.id)),
    due: practiceQueue(drills, scenarios, deps.clock.now()),
    pace: paceOf(c.req.query('pace')),
    now: deps.clock.now(),
  }
  return c.html(<HomePage frame={frame} {...page} />)
}
