import { z } from 'zod'
import { withdraw as callBack } from '../../training/withdraw.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'
import { typedFields } from './reply.ts'

export const withdrawFields = z.strictObject({
  thread: typedFields.shape.thread,
  reply: z.string().max(100),
  /** What stands in the composer now. */
  text: z.string().optional(),
})

/** Calls a reply back in its first seconds; its text returns to the composer unless something else stands there. */
export async function withdraw({ c, deps, viewer, body }: FormCall<typeof withdrawFields>) {
  const id = c.req.param('id') ?? ''
  const empty = (body.text ?? '').trim() === ''
  const acted = await callBack(deps, viewer, id, body.reply, { keepText: empty })
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread, composer: empty })
}
