import { z } from 'zod'
import { PACES, paceOf } from '../../scenario/pace.ts'
import { startDrill, startTask } from '../../training/start-drill.ts'
import { startWeak } from '../../training/start-weak.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall } from '../route.ts'

export const startFields = z.strictObject({
  scenario: z.string().max(100).optional(),
  pace: z.enum(PACES.map(String)).optional(),
  /** Instead of a scenario: what one was asked to do. */
  assignment: z.string().max(60).optional(),
  /** Instead of a scenario: the finished drill of which only the weak posts are practised. */
  weak: z.string().max(60).optional(),
})

/** Starts a drill; the clock runs from here. */
export async function start({ c, deps, viewer, body }: FormCall<typeof startFields>) {
  const { assignment, weak, scenario = '' } = body
  const id = assignment
    ? await startTask(deps, viewer, assignment)
    : weak
      ? await startWeak(deps, viewer, weak)
      : await startDrill(deps, viewer, scenario, paceOf(body.pace))
  return id === null ? refuse(c, NOT_FOUND) : c.redirect(`/drills/${id}`, 303)
}
