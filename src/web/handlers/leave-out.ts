import { z } from 'zod'
import { leaveOut as leave } from '../../training/leave-out.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { PersonFormCall } from '../route.ts'

export const leaveOutFields = z.strictObject({ assignment: z.string().max(60) })

/** Leaves out a task whose content may be hard to bear. */
export async function leaveOut({ c, deps, viewer, body }: PersonFormCall<typeof leaveOutFields>) {
  const left = await leave(deps, viewer, body.assignment)
  return left ? c.redirect('/?done=left-out', 303) : refuse(c, NOT_FOUND)
}
