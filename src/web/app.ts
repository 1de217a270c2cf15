import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { type AppDeps, createProcess, type Deps, type Process } from './deps.ts'
import { setHeaders } from './headers.ts'
import { mount } from './mount.ts'
import { NOT_FOUND, OUR_FAULT } from './refusal.ts'
import { refuse } from './refuse.tsx'
import type { Env } from './route.ts'
import { routes } from './routes.ts'

/** One address per page: what would only decode, fold or shorten to one of ours is not ours. */
const PLAIN_PATH = /^\/(?:[\w.:~-]+(?:\/[\w.:~-]+)*)?$/

/** Whole pages and parts; a stream of events packs each message by itself, and assets are packed once. */
const PAGES = /^text\/html\b/

/** The whole server but its socket: tests call `app.request`. */
export function createApp(given: AppDeps, process: Process = createProcess(given)): Hono<Env> {
  const deps: Deps = { ...given, ...process, announce: process.bell.ring, alive: process.pulse.alive }
  const app = new Hono<Env>({ strict: true })
  app.use(async (c, next) => {
    const started = performance.now()
    if (PLAIN_PATH.test(rawPath(c.req.url))) await next()
    else c.res = await refuse(c, NOT_FOUND)
    const route = c.get('route')
    setHeaders(c.res, route?.cache ?? 'no-store', deps.origin)
    const ms = Math.round(performance.now() - started)
    deps.log.info({ method: c.req.method, route: route?.path ?? null, status: c.res.status, ms })
  })
  app.use(compress({ encoding: 'gzip', contentTypeFilter: PAGES }))
  mount(app, routes, deps)
  app.notFound((c) => refuse(c, NOT_FOUND))
  app.onError((error, c) => {
    deps.log.error({ route: c.get('route')?.path ?? null, error: error.name, stack: error.stack })
    return refuse(c, OUR_FAULT)
  })
  return app
}

/** The path as it was asked for, before anything is decoded or shortened. */
function rawPath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] || '/'
}
