import type { Context } from 'hono'
import { DrillPage } from '../../views/pages/drill.tsx'
import { DrillAnswer } from '../../views/parts/live.tsx'
import type { Viewer } from '../store/store.ts'
import type { Acted } from '../training/append.ts'
import { viewDrill } from '../training/drill-view.ts'
import type { Deps } from './deps.ts'
import { drillPage, type Look } from './drill-page.ts'
import { frameIn } from './frame.ts'
import { askedOrder } from './queue-order.ts'
import { NOT_FOUND } from './refusal.ts'
import { refuse } from './refuse.tsx'
import type { Env } from './route.ts'

interface Done {
  readonly c: Context<Env>
  readonly deps: Deps
  readonly viewer: Viewer
  readonly id: string
  readonly acted: Acted
}

interface Show extends Look {
  /** The composer is shown afresh, because its text changed on the server. */
  readonly composer?: boolean
  /** What can be done from the record is shown afresh. */
  readonly record?: boolean
  /** The thread is another than the one on the page, so the whole page is loaded. */
  readonly elsewhere?: boolean
}

/**
 * Answers an action in a drill: htmx gets the parts that changed, a plain form is sent on to the page. What was refused comes
 * back with status 422 and the reason, as parts or as the page.
 */
export async function answerDrill({ c, deps, viewer, id, acted }: Done, show: Show): Promise<Response> {
  if (acted.kind === 'not_found') return refuse(c, NOT_FOUND)
  const view = await viewDrill(deps, viewer, id)
  if (view?.kind !== 'open') return goTo(c, `/drills/${id}/scorecard`)
  const parts = wantsParts(c)
  if (acted.kind !== 'refused' && (!parts || show.elsewhere)) return goTo(c, pagePath(id, show.thread))
  const notice = acted.kind === 'refused' && !show.refused ? acted.problem : null
  const page = await drillPage(deps, viewer, view, { ...show, notice, order: askedOrder(c) })
  const status = acted.kind === 'refused' ? 422 : 200
  if (!parts) return c.html(<DrillPage frame={frameIn(c)} {...page} />, status)
  const { composer = false, record = false } = show
  return c.html(<DrillAnswer page={page} composer={composer} record={record} />, status)
}

/** htmx asks for parts of a page, and not for the page after a step back in the history. */
function wantsParts(c: Context<Env>): boolean {
  return c.req.header('hx-request') === 'true' && c.req.header('hx-request-type') !== 'full'
}

/** A plain form is redirected; htmx would swap the redirect's page into a part, so it is told to go there. */
function goTo(c: Context<Env>, path: string): Response {
  if (!wantsParts(c)) return c.redirect(path, 303)
  c.header('HX-Redirect', path)
  return c.body(null, 200)
}

function pagePath(id: string, thread: string | undefined): string {
  return thread === undefined ? `/drills/${id}` : `/drills/${id}?thread=${encodeURIComponent(thread)}`
}
