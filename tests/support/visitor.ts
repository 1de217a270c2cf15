import type { Hono } from 'hono'
import type { Env } from '../../src/web/route.ts'

/** Where the app under test seems to stand. */
export const HOME = 'http://localhost'

/** Somebody at a browser without JavaScript: keeps the cookie, follows nothing. */
export interface Visitor {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (
    path: string,
    fields: Record<string, string> | readonly (readonly [string, string])[],
    headers?: Record<string, string>,
  ) => Promise<Response>
  readonly cookie: () => string
}

/** `cookies` are what the browser brings from before, by name. */
export function visitor(app: Hono<Env>, cookies: Record<string, string> = {}): Visitor {
  const jar = new Map(Object.entries(cookies))
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, init: RequestInit, headers: Record<string, string>) => {
    const own: Record<string, string> = jar.size > 0 ? { cookie: cookie() } : {}
    const response = await app.request(`${HOME}${path}`, { ...init, headers: { ...own, ...headers } })
    for (const set of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = set.split(';')
      const [name = '', value = ''] = pair.split('=')
      if (attributes.some((one) => one.trim() === 'Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }
  return {
    get: (path, headers = {}) => ask(path, {}, headers),
    post: (path, fields, headers = {}) =>
      ask(
        path,
        { method: 'POST', body: new URLSearchParams(fields as Record<string, string>) },
        { origin: HOME, 'sec-fetch-site': 'same-origin', ...headers },
      ),
    cookie,
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
