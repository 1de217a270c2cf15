import { parseLintRequest } from '../situation/parse.ts'
import type { Call } from '../web/route.ts'
import { problemResponse } from './problem.ts'

/** `POST /api/v1/lint`: judges one reply. Stateless: nothing of what was sent is kept, not even in the log. */
export function lint({ c, deps, body }: Call): Response {
  const parsed = parseLintRequest(body)
  if (parsed.ok) return c.json(deps.engine.lintWithEdits(parsed.value))
  const count = parsed.problems.length
  const detail =
    count === 1 ? `${parsed.problems[0]?.message}.` : `There are ${count} mistakes; "errors" lists them.`
  return problemResponse('invalid-request', detail, { errors: parsed.problems })
}
