import { DrillLive } from '../../views/parts/live.tsx'
import type { Viewer } from '../store/store.ts'
import { pause } from '../training/act.ts'
import { type OpenDrill, viewDrill } from '../training/drill-view.ts'
import { wasStopped } from '../training/stop-drill.ts'
import { AFTER_STOP } from './after-stop.ts'
import type { Deps } from './deps.ts'
import { drillPage, type Look } from './drill-page.ts'
import { message } from './event-stream.ts'
import type { Outlet } from './outlet.ts'

/** A live page and what it follows: all that is kept of it between two looks. */
interface Following {
  readonly deps: Deps
  readonly viewer: Viewer
  readonly id: string
  readonly look: Look
  readonly out: Outlet
  /** Whether the page may go on: asked at every look, which also keeps a session alive while its drill is open. Null when there is nothing to ask. */
  readonly allowed: (() => Promise<boolean>) | null
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
/** A reader who is behind is given so long; then comes what stands by then. */
const BEHIND_MS = 1_000

/** What tells whether a page is up to date. */
interface Shown {
  readonly seq: number
  readonly due: number | null
}

interface Page extends Following {
  shown: Shown | null
  /** When the drill is looked at next, when the connection spoke last and when the page's life ends, all by a steady clock. */
  lookAt: number
  spokenAt: number
  readonly endsAt: number
  timer: NodeJS.Timeout | undefined
  inTurn: boolean
  isOver: boolean
}

/**
 * Sends the whole present state at every connect and whenever something changed, until the drill, the connection or its life ends. No message
 * depends on an earlier one, so none can be missed. Answers what ends it when the connection is gone.
 */
export function follow(following: Following): () => void {
  const now = performance.now()
  const page: Page = {
    ...following,
    shown: null,
    lookAt: now,
    spokenAt: now,
    endsAt: now + LIFE_MS,
    timer: undefined,
    inTurn: false,
    isOver: false,
  }
  const unlisten = following.deps.bell.listen(following.id, () => {
    page.lookAt = 0
    wake(page)
  })
  wake(page)
  return () => {
    page.isOver = true
    clearTimeout(page.timer)
    unlisten()
  }
}

function wake(page: Page): void {
  if (page.inTurn || page.isOver) return
  page.inTurn = true
  page.deps.turns(() => takeTurn(page))
}

async function takeTurn(page: Page): Promise<void> {
  page.inTurn = false
  if (page.isOver) return
  try {
    if (page.out.isFull()) return wakeIn(page, BEHIND_MS)
    const now = performance.now()
    if (now >= page.endsAt) return page.out.end()
    const looks = page.lookAt <= now || page.deps.presence.gone(page.id)
    if (!(looks ? await lookAndTell(page) : await mayGoOn(page))) return page.out.end()
    if (now - page.spokenAt >= HEARTBEAT_MS) speak(page, ': here\n\n')
    wakeIn(page, Math.min(page.lookAt - performance.now(), ASK_MS))
  } catch (error) {
    // The browser connects again; what went wrong is for the log alone.
    page.deps.log.error({ page: 'live', stack: error instanceof Error ? error.stack : '' })
    page.out.end()
  }
}

function wakeIn(page: Page, ms: number): void {
  clearTimeout(page.timer)
  if (!page.isOver) page.timer = setTimeout(wake, Math.max(ms, 1), page)
}

function speak(page: Page, text: string): void {
  page.out.write(text)
  page.spokenAt = performance.now()
}

async function mayGoOn({ allowed, id, out }: Page): Promise<boolean> {
  if (!allowed || (await allowed())) return true
  // Unsent text is kept as it is typed; the page itself asks to sign in and comes back to it.
  out.write(message(`/drills/${id}`, 'done'))
  return false
}

/** Looks at the drill and sends it when the page does not show it yet; false when there is nothing to follow any more. */
async function lookAndTell(page: Page): Promise<boolean> {
  const { deps, viewer, id, look, shown } = page
  if (!(await mayGoOn(page))) return false
  // A ring that comes from here on is about something later.
  page.lookAt = Number.POSITIVE_INFINITY
  const view = await viewDrill(deps, viewer, id)
  if (view?.kind !== 'open') {
    speak(page, message(wasStopped(view) ? AFTER_STOP : `/drills/${id}/scorecard`, 'done'))
    return false
  }
  if (mustPause(page, view)) {
    await pause(deps, viewer, id)
    return lookAndTell(page)
  }
  const due = view.state.nextChange
  if (!shown || changed(shown, view))
    speak(page, message(String(<DrillLive {...(await drillPage(deps, viewer, view, look))} />)))
  page.shown = { seq: view.seq, due }
  page.lookAt = Math.min(page.lookAt, performance.now() + untilNextLook(deps, due))
  return true
}

/** Something was done, or a moment has passed at which something changes by itself. */
function changed({ seq, due }: Shown, view: OpenDrill): boolean {
  return view.seq !== seq || (due !== null && due <= view.now)
}

function mustPause({ deps, id }: Page, view: OpenDrill): boolean {
  return deps.presence.gone(id) && view.state.status === 'running' && view.run.kind === 'practice'
}

function untilNextLook({ clock }: Deps, due: number | null): number {
  const next = due === null ? LOOK_AGAIN_MS : clock.until(due)
  return Math.min(Math.max(next, SHORTEST_MS), LOOK_AGAIN_MS)
}
