import { stream } from 'hono/streaming'
import type { Viewer } from '../../store/store.ts'
import { pause } from '../../training/act.ts'
import type { Deps } from '../deps.ts'
import { follow } from '../follow.tsx'
import { askedOrder } from '../queue-order.ts'
import { NOT_FOUND, type Refusal } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { TraineeCall } from '../route.ts'
import { knownPerson } from '../session.ts'

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
  const place = deps.streams.open(viewer.kind === 'guest' ? viewer.guest : viewer.person)
  if (!place) return refuse(c, TOO_MANY)
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  // Proxies that collect answers would hold posts back.
  c.header('X-Accel-Buffering', 'no')
  if (c.req.method === 'HEAD') {
    place.close()
    return c.body(null)
  }
  const look = { thread: c.req.query('thread'), order: askedOrder(c) }
  deps.presence.seen(id)
  return stream(c, async (out) => {
    try {
      const allowed = async () => signedIn === null || (await knownPerson(c, deps)) !== null
      await follow({ deps, viewer, id, look, out, closing: place.closing, allowed })
    } catch (error) {
      // The browser connects again; what went wrong is for the log alone.
      deps.log.error({
        route: c.get('route')?.path ?? null,
        stack: error instanceof Error ? error.stack : '',
      })
    } finally {
      place.close()
      deps.presence.left(id, () => void standStill(deps, viewer, id))
    }
  })
}
