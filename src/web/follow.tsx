import type { StreamingApi } from 'hono/utils/stream'
import { DrillLive } from '../../views/parts/live.tsx'
import type { Viewer } from '../store/store.ts'
import { type OpenDrill, viewDrill } from '../training/drill-view.ts'
import type { Deps } from './deps.ts'
import { drillPage, type Look } from './drill-page.ts'
import { message } from './event-stream.ts'

interface Following {
  readonly deps: Deps
  readonly viewer: Viewer
  readonly id: string
  readonly look: Look
  readonly out: StreamingApi
  /** The server is stopping. */
  readonly closing: AbortSignal
}

/** Then the browser connects again, and it is asked anew who it is. */
const LIFE_MS = 15 * 60 * 1000
/** Keeps proxies from taking a silent connection for a dead one. */
const HEARTBEAT_MS = 15_000
/** What another process appended is seen after this at the latest. */
const LOOK_AGAIN_MS = 5_000

/**
 * Sends the whole present state at every connect and whenever something changed, until the drill, the connection or its
 * life ends. No message depends on an earlier one, so none can be missed.
 */
export async function follow(following: Following): Promise<void> {
  const { deps, viewer, id, out } = following
  const gone = new AbortController()
  out.onAbort(() => gone.abort())
  const over = AbortSignal.any([gone.signal, following.closing])
  const ends = performance.now() + LIFE_MS
  let spoken = performance.now()
  let shown: OpenDrill | null = null
  while (!over.aborted && performance.now() < ends) {
    const view = await viewDrill(deps, viewer, id)
    if (view?.kind !== 'open') {
      await out.write(message(`/drills/${id}/scorecard`, 'done'))
      return
    }
    if (!shown || changed(shown, view)) {
      await out.write(message(await render(following, view)))
      shown = view
      spoken = performance.now()
    } else if (performance.now() - spoken > HEARTBEAT_MS) {
      await out.write(': here\n\n')
      spoken = performance.now()
    }
    await nextLook(following, shown, over)
  }
}

/** Something was done, or a moment has passed at which something changes by itself. */
function changed(shown: OpenDrill, view: OpenDrill): boolean {
  const due = shown.state.nextChange
  return view.seq !== shown.seq || (due !== null && due <= view.now)
}

async function render({ deps, viewer, look }: Following, view: OpenDrill): Promise<string> {
  const page = await drillPage(deps, viewer, view, look)
  return String(<DrillLive {...page} />)
}

/** Resolves when there is reason to look: the next change is due, the bell rang, the poll is due, or the stream ends. */
function nextLook({ deps, id }: Following, { state }: OpenDrill, over: AbortSignal): Promise<void> {
  const due = state.nextChange === null ? LOOK_AGAIN_MS : deps.clock.until(state.nextChange)
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      unlisten()
      over.removeEventListener('abort', go)
      resolve()
    }
    const timer = setTimeout(go, Math.min(due, LOOK_AGAIN_MS))
    const unlisten = deps.bell.listen(id, go)
    over.addEventListener('abort', go)
  })
}
