import { stream } from 'hono/streaming'
import { viewDrill } from '../../training/drill-view.ts'
import { follow } from '../follow.tsx'
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

/** The drill as it goes on, as server-sent events, for as long as the page is open. */
export async function drillLive({ c, deps, viewer, signedIn }: TraineeCall) {
  const id = c.req.param('id') ?? ''
  if (!(await viewDrill(deps, viewer, id))) return refuse(c, NOT_FOUND)
  const place = deps.streams.open(viewer.kind === 'guest' ? viewer.guest : viewer.person)
  if (!place) return refuse(c, TOO_MANY)
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  // Proxies that collect answers would hold posts back.
  c.header('X-Accel-Buffering', 'no')
  if (c.req.method === 'HEAD') {
    place.close()
    return c.body(null)
  }
  const look = { thread: c.req.query('thread') }
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
    }
  })
}
