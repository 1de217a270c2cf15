import { z } from 'zod'
import { handOver as handThreadOver } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

/** Room for a note that is far too long, so that it can be refused with its text kept. */
export const NOTE_BYTES = 64 * 1024

export const handOverFields = z.strictObject({ thread: z.string().max(100), note: z.string() })

/** Hands a thread to the crisis owner. A note that cannot be handed on stays in its box. */
export async function handOver({ c, deps, viewer, body }: FormCall<typeof handOverFields>) {
  const id = c.req.param('id') ?? ''
  const { thread, note } = body
  const acted = await handThreadOver(deps, viewer, id, thread, note)
  const refused = acted.kind === 'refused'
  return answerDrill(
    { c, deps, viewer, id, acted },
    { thread, record: !refused, note: refused ? note : undefined },
  )
}
