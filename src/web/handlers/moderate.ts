import { z } from 'zod'
import { approve as approvePost, decline as declinePost } from '../../training/moderate.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const approveFields = z.strictObject({ thread: z.string().max(100), post: z.string().max(100) })
export const declineFields = approveFields.extend({ text: z.string() })

/** Lets a post of the group stand; the composer takes the place of the decision. */
export async function approve({ c, deps, viewer, body }: FormCall<typeof approveFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await approvePost(deps, viewer, id, body.thread, body.post)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread, composer: true })
}

/** Declines a post of the group. A reason that cannot be sent comes back with what is wrong with it. */
export async function decline({ c, deps, viewer, body }: FormCall<typeof declineFields>) {
  const id = c.req.param('id') ?? ''
  const { thread, text } = body
  const acted = await declinePost(deps, viewer, id, body)
  if (acted.kind !== 'refused') return answerDrill({ c, deps, viewer, id, acted }, { thread, composer: true })
  const refused = { text, visibility: 'private', problem: acted.problem } as const
  return answerDrill({ c, deps, viewer, id, acted }, { thread, composer: true, refused })
}
