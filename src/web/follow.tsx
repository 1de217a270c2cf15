import type { StreamingApi } from 'hono/utils/stream'
import { DrillLive } from '../../views/parts/live.tsx'
import type { Viewer } from '../store/store.ts'
import { pause } from '../training/act.ts'
import { type OpenDrill, viewDrill } from '../training/drill-view.ts'
import { wasStopped } from '../training/stop-drill.ts'
import { AFTER_STOP } from './after-stop.ts'
import { type Alarm, createAlarm } from './alarm.ts'
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
  /** Whether the page may go on: asked at every look, which also keeps a session alive while its drill is open. */
  readonly allowed: () => Promise<boolean>
}

/** Then the browser connects again, and it is asked anew who it is. */
const LIFE_MS = 15 * 60 * 1000
/** Keeps proxies from taking a silent connection for a dead one. */
const HEARTBEAT_MS = 15_000
/** What another process appended is seen after this at the latest. */
const LOOK_AGAIN_MS = 5_000
/** No change is looked for more often. */
const SHORTEST_MS = 20

/**
 * Sends the whole present state at every connect and whenever something changed, until the drill, the connection or its
 * life ends. No message depends on an earlier one, so none can be missed.
 */
export async function follow(following: Following): Promise<void> {
  const { deps, id, out, closing } = following
  const gone = new AbortController()
  out.onAbort(() => gone.abort())
  const alarm = createAlarm(AbortSignal.any([gone.signal, closing]))
  const unlisten = deps.bell.listen(id, alarm.ring)
  try {
    await watch(following, alarm)
  } finally {
    unlisten()
  }
}

async function watch({ deps, viewer, id, look, out, allowed }: Following, alarm: Alarm): Promise<void> {
  const ends = performance.now() + LIFE_MS
  let spoken = performance.now()
  let shown: OpenDrill | null = null
  while (!alarm.over() && performance.now() < ends) {
    alarm.reset()
    if (!(await allowed())) {
      // Unsent text is kept as it is typed; the page itself asks to sign in and comes back to it.
      await out.write(message(`/drills/${id}`, 'done'))
      return
    }
    const view = await viewDrill(deps, viewer, id)
    if (view?.kind !== 'open') {
      await out.write(message(wasStopped(view) ? AFTER_STOP : `/drills/${id}/scorecard`, 'done'))
      return
    }
    if (deps.presence.gone(id) && view.state.status === 'running' && view.run.kind === 'practice') {
      await pause(deps, viewer, id)
      continue
    }
    const news = !shown || changed(shown, view)
    const silent = performance.now() - spoken > HEARTBEAT_MS
    if (news) {
      const page = await drillPage(deps, viewer, view, look)
      await out.write(message(String(<DrillLive {...page} />)))
      shown = view
    } else if (silent) await out.write(': here\n\n')
    if (news || silent) spoken = performance.now()
    await alarm.wait(untilNextLook(deps, shown ?? view))
  }
}

/** Something was done, or a moment has passed at which something changes by itself. */
function changed(shown: OpenDrill, view: OpenDrill): boolean {
  const due = shown.state.nextChange
  return view.seq !== shown.seq || (due !== null && due <= view.now)
}

function untilNextLook({ clock }: Deps, { state }: OpenDrill): number {
  const due = state.nextChange === null ? LOOK_AGAIN_MS : clock.until(state.nextChange)
  return Math.min(Math.max(due, SHORTEST_MS), LOOK_AGAIN_MS)
}
