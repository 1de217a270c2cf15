import { z } from 'zod'
import { PRIORITIES, priorityOf } from '../../scenario/priority.ts'
import { prioritise } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const priorityFields = z.strictObject({
  thread: z.string().max(100),
  priority: z.enum(PRIORITIES.map(String)),
  /** The thread that is looked at, which may be another. */
  look: z.string().max(100).optional(),
})

/** Sets how urgent a thread of the queue is. */
export async function priority({ c, deps, viewer, body }: FormCall<typeof priorityFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await prioritise(deps, viewer, id, body.thread, priorityOf(body.priority) ?? 3)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.look ?? body.thread })
}
