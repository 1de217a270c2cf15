import { HomePage } from '../../../views/pages/home.tsx'
import { paceOf } from '../../scenario/pace.ts'
import { timeOf } from '../../training/extra-time.ts'
import { myResults } from '../../training/my-results.ts'
import { practiceQueue } from '../../training/practice-queue.ts'
import type { Call } from '../route.ts'

/** What was just done, by the word that stands in the address afterwards. */
const DONE: Readonly<Record<string, string>> = {
  stopped: 'Stopped. It left no mark: no score, no try, nothing that anybody else sees.',
  'left-out': 'Left out. Nothing is counted against you.',
}

/** What this is, what was asked of the viewer, and every scenario to start. */
export async function home({ c, deps, viewer, frame }: Call) {
  const drills = await myResults(deps, viewer)
  const asked = c.req.query('pace')
  const scenarios = deps.scenarios.map(({ scenario }) => scenario)
  const tasks = viewer ? await deps.store.myTasks(viewer) : []
  const unread = viewer ? await deps.store.unreadDrills(viewer) : []
  const page = {
    scenarios,
    drills,
    tasks: tasks.filter((task) => task.doneAt === null && (task.leftOutAt === null || task.drill !== null)),
    unread: drills.filter((drill) => unread.includes(drill.id)),
    due: practiceQueue(drills, scenarios, deps.clock.now()),
    pace: asked === undefined ? await timeOf(deps, viewer) : paceOf(asked),
    run: c.req.query('run') === 'test' ? ('test' as const) : ('practice' as const),
    done: DONE[c.req.query('done') ?? ''] ?? null,
    now: deps.clock.now(),
  }
  return c.html(<HomePage frame={frame} {...page} />)
}
