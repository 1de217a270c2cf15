import { refuse } from './refuse.tsx'
import type { Call, Route } from './route.ts'

/** Sends whoever could be let in after signing in to the page for it, and back to where they were. */
export function askToSignIn({ c }: Omit<Call, 'body'>, route: Route): Response | Promise<Response> {
  const path = `/login?next=${encodeURIComponent(new URL(c.req.url).pathname)}`
  if (c.req.header('hx-request') === 'true') {
    c.header('HX-Redirect', path)
    return c.body(null, 200)
  }
  if (route.method === 'GET') return c.redirect(path, 303)
  return refuse(c, { status: 401, detail: 'Your session has ended. Sign in and do it once more.' })
}
