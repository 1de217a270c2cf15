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
/** Whether somebody is still there is asked so often; it costs no look at the drill. */
const ASK_MS = 5_000
/** A look without a reason, for the case that a ring was lost. With many drills open looks are what costs. */
const LOOK_AGAIN_MS = 60_000
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

/** What tells whether a page is up to date. */
interface Shown {
  readonly seq: number
  readonly due: number | null
}

async function watch(following: Following, alarm: Alarm): Promise<void> {
  const ends = performance.now() + LIFE_MS
  let shown: Shown | null = null
  while (!alarm.over() && performance.now() < ends) {
    alarm.reset()
    shown = await lookOnce(following, shown)
    if (!shown) return
    await quiet(following, alarm, untilNextLook(following.deps, shown))
  }
}

/**
 * Looks at the drill and sends it when the page does not show it yet; null when there is nothing to follow any more. A function of its own, so that
 * thousands of waiting pages keep two numbers each and not what they last looked at.
 */
async function lookOnce(following: Following, shown: Shown | null): Promise<Shown | null> {
  const { deps, viewer, id, look, out, allowed } = following
  if (!(await allowed())) {
    // Unsent text is kept as it is typed; the page itself asks to sign in and comes back to it.
    await out.write(message(`/drills/${id}`, 'done'))
    return null
  }
  const view = await viewDrill(deps, viewer, id)
  if (view?.kind !== 'open') {
    await out.write(message(wasStopped(view) ? AFTER_STOP : `/drills/${id}/scorecard`, 'done'))
    return null
  }
  if (mustPause(following, view)) {
    await pause(deps, viewer, id)
    return lookOnce(following, shown)
  }
  const due = view.state.nextChange
  if (shown && !changed(shown, view)) return { ...shown, due }
  const page = await drillPage(deps, viewer, view, look)
  await out.write(message(String(<DrillLive {...page} />)))
  return { seq: view.seq, due }
}

/** Something was done, or a moment has passed at which something changes by itself. */
function changed({ seq, due }: Shown, view: OpenDrill): boolean {
  return view.seq !== seq || (due !== null && due <= view.now)
}

function mustPause({ deps, id }: Following, view: OpenDrill): boolean {
  return deps.presence.gone(id) && view.state.status === 'running' && view.run.kind === 'practice'
}

/** Waits until the next look is due, or something rings, or somebody is gone or may not go on. */
async function quiet({ deps, id, out, allowed }: Following, alarm: Alarm, ms: number): Promise<void> {
  const begun = performance.now()
  let spoken = begun
  for (let left = ms; left > 0; left = begun + ms - performance.now()) {
    await alarm.wait(Math.min(left, ASK_MS))
    if (alarm.rang() || alarm.over() || deps.presence.gone(id) || !(await allowed())) return
    if (performance.now() - spoken < HEARTBEAT_MS) continue
    await out.write(': here\n\n')
    spoken = performance.now()
  }
}

function untilNextLook({ clock }: Deps, { due }: Shown): number {
  const next = due === null ? LOOK_AGAIN_MS : clock.until(due)
  return Math.min(Math.max(next, SHORTEST_MS), LOOK_AGAIN_MS)
}
