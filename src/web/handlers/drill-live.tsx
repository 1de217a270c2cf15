import { stream } from 'hono/streaming'
import { viewDrill } from '../../training/drill-view.ts'
import { follow } from '../follow.tsx'
import { NOT_FOUND } from '../refusal.ts'
import { refuse } from '../refuse.tsx'
import type { GuestCall } from '../route.ts'

/** The drill as it goes on, as server-sent events, for as long as the page is open. */
export async function drillLive({ c, deps, viewer }: GuestCall) {
  const id = c.req.param('id') ?? ''
  if (!(await viewDrill(deps, viewer, id))) return refuse(c, NOT_FOUND)
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  c.header('X-Accel-Buffering', 'no')
  if (c.req.method === 'HEAD') return c.body(null, 200)
  const place = deps.streams.open(viewer.guest)
  if (!place) {
    return refuse(c, {
      status: 429,
      detail: 'Too many windows show this live.',
      headers: { 'Retry-After': '30' },
    })
  }
  const look = { thread: c.req.query('thread') }
  return stream(c, async (out) => {
    try {
      await follow({ deps, viewer, id, look, out, closing: place.closing })
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
