import { report as reportPost } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'
import type { hideFields } from './hide.ts'

/** Reports a post of somebody else to the platform. */
export async function report({ c, deps, viewer, body }: FormCall<typeof hideFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await reportPost(deps, viewer, id, body.thread, body.post)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread })
}
