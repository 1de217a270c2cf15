import { z } from 'zod'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { TraineeCall } from '../route.ts'

export const hereFields = z.strictObject({})

/** A sign of the browser: the drill's page is open and awake. */
export async function here({ c, deps, viewer }: TraineeCall) {
  const id = c.req.param('id') ?? ''
  if (!(await deps.store.ownsDrill(viewer, id))) return refuse(c, NOT_FOUND)
  deps.alive()
  deps.presence.seen(id)
  return c.body(null, 204)
}
