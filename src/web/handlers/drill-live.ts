import type { Viewer } from '../../store/store.ts'
import { pause } from '../../training/act.ts'
import type { Deps } from '../deps.ts'
import { follow } from '../follow.tsx'
import { LIVE_HEADERS, type Outlet, openOutlet } from '../outlet.ts'
import { askedOrder } from '../queue-order.ts'
import { NOT_FOUND, type Refusal } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { TraineeCall } from '../route.ts'
import { stillSignedIn } from '../session.ts'

const TOO_MANY: Refusal = {
  status: 429,
  detail:
    'This drill is open in too many windows. Close one; this page is brought up to date when it is loaded again.',
  headers: { 'Retry-After': '30' },
}

/** Pauses a practice drill whose page is gone; what the machine refuses is for the log alone. */
async function standStill(deps: Deps, viewer: Viewer, id: string): Promise<void> {
  try {
    await pause(deps, viewer, id)
  } catch (error) {
    deps.log.error({ error: String(error) }, 'A drill could not be paused.')
  }
}

/** The drill as it goes on, as server-sent events, for as long as the page is open. */
export async function drillLive({ c, deps, viewer, signedIn }: TraineeCall) {
  const id = c.req.param('id') ?? ''
  if (!(await deps.store.ownsDrill(viewer, id))) return refuse(c, NOT_FOUND)
  if (c.req.method === 'HEAD') return c.body(null, 200, LIVE_HEADERS)
  let out: Outlet | null = null
  const giveBack = deps.streams.open(viewer.kind === 'guest' ? viewer.guest : viewer.person, () => out?.end())
  if (!giveBack) return refuse(c, TOO_MANY)
  deps.presence.seen(id)
  let unfollow = () => {}
  const opened = openOutlet(c, deps.origin, () => {
    unfollow()
    giveBack()
    deps.presence.left(id, () => void standStill(deps, viewer, id))
  })
  out = opened.outlet
  const look = { thread: c.req.query('thread'), order: askedOrder(c) }
  const allowed = signedIn && stillSignedIn(c, deps)
  unfollow = follow({ deps, viewer, id, look, out, allowed })
  return opened.response
}
