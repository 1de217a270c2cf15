import { z } from 'zod'
import { startDrill } from '../../training/start-drill.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall } from '../route.ts'

export const startFields = z.strictObject({ scenario: z.string().max(100) })

/** Starts a drill; the clock runs from here. */
export async function start({ c, deps, viewer, body }: FormCall<typeof startFields>) {
  const id = await startDrill(deps, viewer, body.scenario)
  return id === null ? refuse(c, NOT_FOUND) : c.redirect(`/drills/${id}`, 303)
}
