import { z } from 'zod'
import { takeRemedy } from '../../training/take-remedy.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const remedyFields = z.strictObject({
  thread: z.string().max(100),
  remedy: z.string().max(100),
  sum: z.string().max(40).optional(),
})

/** Does for the customer of a thread what the record allows. */
export async function remedy({ c, deps, viewer, body }: FormCall<typeof remedyFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await takeRemedy(deps, viewer, id, body)
  return answerDrill(
    { c, deps, viewer, id, acted },
    { thread: body.thread, record: acted.kind !== 'refused' },
  )
}
