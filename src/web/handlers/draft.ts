import { saveDraft } from '../../training/save-draft.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall } from '../route.ts'
import type { typedFields } from './reply.ts'

/** Keeps what is being typed. */
export async function draft({ c, deps, viewer, body }: FormCall<typeof typedFields>) {
  const saved = await saveDraft(deps, viewer, c.req.param('id') ?? '', body)
  if (saved === 'not_found') return refuse(c, NOT_FOUND)
  if (saved === 'too_long')
    return refuse(c, { status: 422, detail: 'This is too long to be kept. Shorten it.' })
  return c.body(null, 204)
}
