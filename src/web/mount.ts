import type { Context, Hono } from 'hono'
import { admission } from './admission.ts'
import type { Deps } from './deps.ts'
import { inventoryProblems } from './inventory.ts'
import { readForm } from './read-form.ts'
import { readJson } from './read-json.ts'
import { refuse } from './refuse.tsx'
import type { Env, Route } from './route.ts'
import { welcomeGuest } from './session.ts'

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
  const who = await admission(route, c, deps)
  if (who instanceof Response) return who
  const read = await bodyStep(route, c)
  if (read instanceof Response) return read
  const newcomer = route.access === 'trainee' && !who.viewer ? { viewer: await welcomeGuest(c, deps) } : {}
  return route.handler({ ...who, ...newcomer, body: read.body })
}

async function bodyStep(route: Route, c: Context<Env>): Promise<{ readonly body: unknown } | Response> {
  if (route.body === 'none') return { body: undefined }
  const read = route.fields
    ? await readForm(c.req.raw, route.fields, route.maxBytes)
    : await readJson(c.req.raw, route.maxBytes)
  return read.ok ? read : refuse(c, read.refusal)
}

function allowed(routes: readonly Route[]): string {
  const methods = routes.map((route) => route.method)
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
}
