import { z } from 'zod'
import { finishDrill } from '../../training/finish-drill.ts'
import { stopDrill } from '../../training/stop-drill.ts'
import { AFTER_STOP } from '../after-stop.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const finishFields = z.strictObject({})

/** Ends a drill and shows its scorecard. */
export async function finish({ c, deps, viewer }: FormCall<typeof finishFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await finishDrill(deps, viewer, id)
  return answerDrill({ c, deps, viewer, id, acted }, {})
}

/** Stops a drill without a mark, and goes back to the first page. */
export async function stop({ c, deps, viewer }: FormCall<typeof finishFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await stopDrill(deps, viewer, id)
  return acted.kind === 'done' ? c.redirect(AFTER_STOP, 303) : answerDrill({ c, deps, viewer, id, acted }, {})
}
