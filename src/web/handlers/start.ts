import { z } from 'zod'
import { PACES, paceOf } from '../../scenario/pace.ts'
import type { Viewer } from '../../store/store.ts'
import { startDrill, startOwnTest, startTask } from '../../training/start-drill.ts'
import { startWeak } from '../../training/start-weak.ts'
import type { Deps } from '../deps.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall } from '../route.ts'

export const startFields = z.strictObject({
  scenario: z.string().max(100).optional(),
  pace: z.enum(PACES.map(String)).optional(),
  /** A test keeps its own time, whatever pace is sent along. */
  run: z.enum(['practice', 'test']).optional(),
  /** Instead of a scenario: what one was asked to do. */
  assignment: z.string().max(60).optional(),
  /** Instead of a scenario: the finished drill of which only the weak posts are practised. */
  weak: z.string().max(60).optional(),
})

/** Starts a drill; the clock runs from here. */
export async function start({ c, deps, viewer, body }: FormCall<typeof startFields>) {
  const id = await begun(deps, viewer, body)
  return id === null ? refuse(c, NOT_FOUND) : c.redirect(`/drills/${id}`, 303)
}

function begun(
  deps: Deps,
  viewer: Viewer,
  { assignment, weak, scenario = '', run, pace }: z.infer<typeof startFields>,
): Promise<string | null> {
  if (assignment) return startTask(deps, viewer, assignment)
  if (weak) return startWeak(deps, viewer, weak)
  if (run === 'test') return startOwnTest(deps, viewer, scenario)
  return startDrill(deps, viewer, scenario, paceOf(pace))
}
