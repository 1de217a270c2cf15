import { CoachAnswer } from '../../../views/parts/coach.tsx'
import { coach } from '../../training/coach.ts'
import { saveDraft } from '../../training/save-draft.ts'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { FormCall } from '../route.ts'
import type { typedFields } from './reply.ts'

/** Keeps what is being typed; in practice the coach says what it sees. */
export async function draft({ c, deps, viewer, body }: FormCall<typeof typedFields>) {
  const id = c.req.param('id') ?? ''
  const saved = await saveDraft(deps, viewer, id, body)
  if (saved === 'not_found') return refuse(c, NOT_FOUND)
  if (saved === 'too_long')
    return refuse(c, { status: 422, detail: 'This is too long to be kept. Shorten it.' })
  if (saved !== 'saved') return c.body(null, 204)
  const coached = await coach(deps, viewer, id, body)
  if (coached.kind === 'none') return c.body(null, 204)
  return c.html(<CoachAnswer findings={coached.kind === 'report' ? coached.report.findings : []} />)
}
