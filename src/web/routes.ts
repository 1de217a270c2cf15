import { apiRoutes } from '../api/routes.ts'
import { accuracy } from './handlers/accuracy.tsx'
import { asset } from './handlers/asset.ts'
import { check, freshCheck } from './handlers/check.tsx'
import { checkFindings } from './handlers/check-findings.tsx'
import { draft } from './handlers/draft.ts'
import { drill } from './handlers/drill.tsx'
import { drillLive } from './handlers/drill-live.tsx'
import { finish, finishFields } from './handlers/finish.ts'
import { healthz } from './handlers/healthz.ts'
import { hide, hideFields } from './handlers/hide.ts'
import { home } from './handlers/home.tsx'
import { listen, listenFields } from './handlers/listen.ts'
import { pause, pauseFields, resume } from './handlers/pause.ts'
import { practice } from './handlers/practice.tsx'
import { REPLY_BYTES, reply, typedFields } from './handlers/reply.ts'
import { results } from './handlers/results.tsx'
import { rule } from './handlers/rule.tsx'
import { rules } from './handlers/rules.tsx'
import { scorecard } from './handlers/scorecard.tsx'
import { solve, solveFields } from './handlers/solve.ts'
import { start, startFields } from './handlers/start.ts'
import { withdraw, withdrawFields } from './handlers/withdraw.ts'
import { CHECK_BYTES, checkFields } from './read-check.ts'
import { type Call, guestForm, guestPage, openForm, type Route } from './route.ts'

/** The whole site map: every address there is, who may call it, what it takes and what may be kept of it. */
export const routes: readonly Route[] = [
  // Choosing. These pages show a known guest what they did, so nobody may keep them.
  open('/', 'no-store', home),
  open('/results', 'no-store', results),
  guestForm('/drills', startFields, start, { newcomers: 'welcome' }),

  // In the hot seat.
  guestPage('/drills/:id', drill),
  guestPage('/drills/:id/live', drillLive),
  guestPage('/drills/:id/scorecard', scorecard),
  guestForm('/drills/:id/reply', typedFields, reply, { maxBytes: REPLY_BYTES }),
  guestForm('/drills/:id/draft', typedFields, draft, { maxBytes: REPLY_BYTES }),
  guestForm('/drills/:id/withdraw', withdrawFields, withdraw, { maxBytes: REPLY_BYTES }),
  guestForm('/drills/:id/hide', hideFields, hide),
  guestForm('/drills/:id/listen', listenFields, listen, { maxBytes: REPLY_BYTES }),
  guestForm('/drills/:id/solve', solveFields, solve),
  guestForm('/drills/:id/pause', pauseFields, pause),
  guestForm('/drills/:id/resume', pauseFields, resume),
  guestForm('/drills/:id/finish', finishFields, finish),

  // A real draft before it is sent: judged and forgotten.
  open('/check', 'no-store', freshCheck),
  openForm('/check', checkFields, CHECK_BYTES, check),
  openForm('/check/findings', checkFields, CHECK_BYTES, checkFindings),

  // Reading up.
  open('/rules', 'public', rules),
  open('/rules/:id', 'public', rule),
  open('/practice', 'public', practice),
  open('/accuracy', 'public', accuracy),

  // For programs.
  ...apiRoutes,

  // Files and signs of life.
  open('/assets/:name', 'public', asset),
  open('/healthz', 'no-store', healthz),
]

/** A page anyone may read. */
function open(
  path: string,
  cache: Route['cache'],
  handler: (call: Call) => Response | Promise<Response>,
): Route {
  return { method: 'GET', path, access: 'anyone', body: 'none', maxBytes: 0, cache, handler }
}
