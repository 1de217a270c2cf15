import type { Context, Hono } from 'hono'
import { admit } from '../api/bearer.ts'
import { crossSite } from './cross-site.ts'
import type { Deps } from './deps.ts'
import { inventoryProblems } from './inventory.ts'
import { readForm } from './read-form.ts'
import { readJson } from './read-json.ts'
import { NOT_FOUND } from './refusal.ts'
import { refuse } from './refuse.tsx'
import type { Call, Env, Route } from './route.ts'
import { knownGuest, welcomeGuest } from './session.ts'

/** What one step on the way to a handler answers: more of the call, or the refusal. */
type Step = Partial<Call> | Response

/**
 * Puts the site map on the app. Nothing is reachable that is not in it, and an incomplete or ambiguous map throws, so that
 * the server does not start.
 */
export function mount(app: Hono<Env>, routes: readonly Route[], deps: Deps): void {
  const problems = inventoryProblems(routes)
  if (problems.length > 0) throw new Error(`The site map cannot be served.\n${problems.join('\n')}`)
  for (const route of routes) app.on(route.method, route.path, (c) => answer(route, c, deps))
  for (const path of new Set(routes.map((route) => route.path))) {
    const allow = allowed(routes.filter((route) => route.path === path))
    app.all(path, (c) =>
      refuse(c, { status: 405, detail: `Only ${allow} can be done here.`, headers: { Allow: allow } }),
    )
  }
}

/** Who asks, what they bring, then the handler. Whoever may not come in is turned away before a body is read. */
async function answer(route: Route, c: Context<Env>, deps: Deps): Promise<Response> {
  c.set('route', route)
  const nobody: Call = { c, deps, viewer: null, token: null, body: undefined }
  const who = route.access === 'token' ? await tokenStep(route, c, deps) : await guestStep(route, c, deps)
  if (who instanceof Response) return who
  const body = await bodyStep(route, c)
  if (body instanceof Response) return body
  const newcomer = route.access === 'guest' && !who.viewer ? { viewer: await welcomeGuest(c, deps) } : {}
  return route.handler({ ...nobody, ...who, ...newcomer, ...body })
}

async function tokenStep(route: Route, c: Context<Env>, deps: Deps): Promise<Step> {
  const admitted = await admit(deps.store, c.req.header('authorization'), route.scope ?? '')
  return admitted.ok ? { token: admitted.token } : admitted.response
}

async function guestStep(route: Route, c: Context<Env>, deps: Deps): Promise<Step> {
  const foreign = crossSite(c.req.raw, deps.origin)
  if (foreign) return refuse(c, { status: 403, detail: foreign })
  const viewer = await knownGuest(c, deps)
  const turnedAway = route.access === 'guest' && !viewer && route.newcomers !== 'welcome'
  return turnedAway ? refuse(c, NOT_FOUND) : { viewer }
}

async function bodyStep(route: Route, c: Context<Env>): Promise<Step> {
  if (route.body === 'none') return {}
  const read = route.fields
    ? await readForm(c.req.raw, route.fields, route.maxBytes)
    : await readJson(c.req.raw, route.maxBytes)
  return read.ok ? { body: read.body } : refuse(c, read.refusal)
}

function allowed(routes: readonly Route[]): string {
  const methods = routes.map((route) => route.method)
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
}
