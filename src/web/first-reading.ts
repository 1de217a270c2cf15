import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** Nobody's secret: this browser has shown the page of this drill. Its path is the drill's, so that every drill has its own. */
const COOKIE = 'hotseat-read'

/** Whether this browser shows a drill's page for the first time; from now on it does not. */
export function isFirstReading(c: Context, drill: string): boolean {
  if (getCookie(c, COOKIE)) return false
  setCookie(c, COOKIE, '1', { path: `/drills/${drill}`, httpOnly: true, sameSite: 'Lax' })
  return true
}
