import { z } from 'zod'
import { listen as search } from '../../training/listen.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const listenFields = z.strictObject({ query: z.string(), thread: z.string().max(100).optional() })

/** Looks for posts that don't tag the brand, and shows the first thread that was found. */
export async function listen({ c, deps, viewer, body }: FormCall<typeof listenFields>) {
  const id = c.req.param('id') ?? ''
  const { acted, found } = await search(deps, viewer, id, body.query)
  return answerDrill(
    { c, deps, viewer, id, acted },
    {
      thread: found ?? body.thread,
      elsewhere: found !== undefined,
    },
  )
}
