import type { Hono } from 'hono'
import type { Env } from '../../src/web/route.ts'

/** Where the app under test seems to stand. */
export const HOME = 'http://localhost'

/** Somebody at a browser without JavaScript: keeps the cookie, follows nothing. */
export interface Visitor {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>
  readonly cookie: () => string
}

export function visitor(app: Hono<Env>): Visitor {
  let cookie = ''
  const ask = async (path: string, init: RequestInit, headers: Record<string, string>) => {
    const own: Record<string, string> = cookie ? { cookie } : {}
    const response = await app.request(`${HOME}${path}`, { ...init, headers: { ...own, ...headers } })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return {
    get: (path, headers = {}) => ask(path, {}, headers),
    post: (path, fields, headers = {}) =>
      ask(
        path,
        { method: 'POST', body: new URLSearchParams(fields) },
        { origin: HOME, 'sec-fetch-site': 'same-origin', ...headers },
      ),
    cookie: () => cookie,
  }
}

/** As htmx asks for parts. */
export const PARTS = { 'hx-request': 'true', 'hx-request-type': 'partial' }

/** Starts a drill and answers its id. */
export async function startDrill(who: Visitor, scenario = 'late-lamp'): Promise<string> {
  const response = await who.post('/drills', { scenario })
  const id = /^\/drills\/([\w-]{22})$/.exec(response.headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`no drill: ${response.status} ${await response.text()}`)
  return id
}
