import type { Route } from '../web/route.ts'
import { lint } from './lint.ts'

/** Room for the longest thread and reply with every character escaped; more is refused unread. */
const MOST_BYTES = 256 * 1024

/** The HTTP API, declared like every page. */
export const apiRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/v1/lint',
    access: 'token',
    scope: 'lint',
    body: 'json',
    maxBytes: MOST_BYTES,
    cache: 'no-store',
    handler: lint,
  },
]
