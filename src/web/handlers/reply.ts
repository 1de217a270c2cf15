import { z } from 'zod'
import { VISIBILITIES } from '../../situation/situation.ts'
import { reply as sendReply } from '../../training/reply.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

/** Room for an absurdly long reply, so that it can be refused with its text kept. */
export const REPLY_BYTES = 2 * 1024 * 1024

export const typedFields = z.strictObject({
  thread: z.string().max(100),
  box: z.string().max(20),
  text: z.string(),
  visibility: z.enum(VISIBILITIES).default('public'),
})

/** Sends a reply. One that cannot be sent comes back with its text and the reason. */
export async function reply({ c, deps, viewer, body }: FormCall<typeof typedFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await sendReply(deps, viewer, id, body)
  const { thread, text, visibility } = body
  if (acted.kind !== 'refused') return answerDrill({ c, deps, viewer, id, acted }, { thread, composer: true })
  const refused = { text, visibility, problem: acted.problem }
  return answerDrill({ c, deps, viewer, id, acted }, { thread, composer: true, refused })
}
