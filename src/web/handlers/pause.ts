import { z } from 'zod'
import { resume as goOn, pause as standStill } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const pauseFields = z.strictObject({ thread: z.string().max(100).optional() })

/** Stops the clock of a practice drill. */
export async function pause({ c, deps, viewer, body }: FormCall<typeof pauseFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await standStill(deps, viewer, id)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread })
}

/** Lets the clock run on. */
export async function resume({ c, deps, viewer, body }: FormCall<typeof pauseFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await goOn(deps, viewer, id)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread })
}
