import { z } from 'zod'
import { solve as solveThread } from '../../training/act.ts'
import { answerDrill } from '../answer-drill.tsx'
import type { FormCall } from '../route.ts'

export const solveFields = z.strictObject({ thread: z.string().max(100) })

/** Marks a thread as solved. */
export async function solve({ c, deps, viewer, body }: FormCall<typeof solveFields>) {
  const id = c.req.param('id') ?? ''
  const acted = await solveThread(deps, viewer, id, body.thread)
  return answerDrill({ c, deps, viewer, id, acted }, { thread: body.thread })
}
