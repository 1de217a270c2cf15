import { LoginPage } from '../../views/pages/login.tsx'
import { SignInAgain } from '../../views/parts/sign-in-again.tsx'
import { keptFrom, ownPath } from './kept.ts'
import type { Call, Route } from './route.ts'

/**
 * Asks whoever could be let in to sign in, and leads back to where they were. What they had typed is carried along: a plain form
 * gets the sign-in page, a part of a page gets a sign-in form beside what is still being typed.
 */
export async function askToSignIn({ c, frame }: Omit<Call, 'body'>, route: Route): Promise<Response> {
  const path = new URL(c.req.url).pathname
  const parts = c.req.header('hx-request') === 'true' && c.req.header('hx-request-type') !== 'full'
  if (route.method === 'GET') {
    // Parts and live streams of a page that is open: the page itself asks at its next step.
    return parts ? c.body(null, 401) : c.redirect(`/login?next=${encodeURIComponent(path)}`, 303)
  }
  const kept = await keptFrom(c.req.raw, route)
  const page = { login: '', next: pageOf(path), problem: null, kept }
  if (parts) return c.html(<SignInAgain {...page} />, 401)
  return c.html(<LoginPage frame={frame} {...page} />, 401)
}

/** The page a form stands on: its path without the action. */
function pageOf(path: string): string {
  return ownPath(path.match(/^\/drills\/[\w-]+|^\/[a-z]+/)?.[0])
}
