import { z } from 'zod'
import { hide as hidePost } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const hideFields = z.strictObject({ thread: z.string().max(100), post: z.string().max(100) })

/** Hides a post of somebody else. */
export async function hide({ c, deps, viewer, body }: FormCall<typeof hideFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await hidePost(deps, viewer, id, body.thread, body.post)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread })
}
