import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { testDeps } from '../support/app.ts'
import { startDrill, type Visitor, visitor } from '../support/visitor.ts'

/** The table of routes and callers, made from the site map: a new route is in it from its first day. */
const app = createApp(testDeps())
const [ada, ben, stranger] = [visitor(app), visitor(app), visitor(app)]
let drill = ''
let finished = ''

beforeAll(async () => {
  drill = await startDrill(ada)
  finished = await startDrill(ada)
  await ada.post(`/drills/${finished}/finish`, {})
  await startDrill(ben)
})

const owned = routes.filter((route) => route.path.includes('/drills/:id'))
const open = routes.filter((route) => route.access === 'anyone' && route.method === 'GET')
const byToken = routes.filter((route) => route.access === 'token')

/** Fields that fit each form, so that nothing but the caller can be the reason for a refusal. */
const FIELDS: Record<string, Record<string, string>> = {
  reply: { thread: 'mila', box: '0', text: 'Sorry, Mila.', visibility: 'public' },
  draft: { thread: 'mila', box: '0', text: 'Sor', visibility: 'public' },
  withdraw: { thread: 'mila', reply: 'r1' },
  hide: { thread: 'mila', post: 'opening' },
  listen: { query: 'lamp' },
  solve: { thread: 'mila' },
}

function call(who: Visitor, route: Route, id: string): Promise<Response> {
  const path = route.path.replace(':id', id)
  const action = path.split('/').at(-1) ?? ''
  return route.method === 'GET' ? who.get(path) : who.post(path, FIELDS[action] ?? {})
}

describe.each(owned.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', (_, route) => {
  it('finds nothing for another guest, a stranger or a made-up id', async () => {
    for (const id of [drill, finished]) {
      expect((await call(ben, route, id)).status).toBe(404)
      expect((await call(stranger, route, id)).status).toBe(404)
    }
    expect((await call(ada, route, 'AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404)
  })

  it('says the same about a drill of others as about none', async () => {
    const [others, none] = [await call(ben, route, drill), await call(ben, route, 'AAAAAAAAAAAAAAAAAAAAAA')]
    expect(await others.text()).toBe(await none.text())
  })

  it('changes nothing for them', async () => {
    await call(ben, route, drill)
    expect((await ada.get(`/drills/${drill}`)).status).toBe(200)
  })
})

describe('the owner', () => {
  it.each(
    owned.filter((route) => !/finish|live/.test(route.path)).map((route) => [route.path, route] as const),
  )('is served at %s', async (_, route) => {
    expect([200, 204, 303, 422]).toContain((await call(ada, route, drill)).status)
  })
})

describe('anyone', () => {
  it.each(open.map((route) => route.path))('may read %s', async (path) => {
    const address = path.replace(':name', 'hotseat.css').replace('/rules/:id', '/rules')
    expect((await stranger.get(address)).status).toBe(200)
  })
})

describe('token routes', () => {
  it.each(byToken.map((route) => [route.path, route] as const))(
    'turn %s away without a token',
    async (path, route) => {
      for (const authorization of [
        undefined,
        'Bearer',
        'Bearer nonsense',
        'Basic YTpi',
        `Bearer ${'x'.repeat(43)}`,
      ]) {
        const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
        const response = await app.request(path, { method: route.method, body: '{}', headers })
        expect(response.status).toBe(401)
        expect(response.headers.get('content-type')).toContain('application/problem+json')
      }
    },
  )

  it.each(byToken.map((route) => [route.path, route] as const))(
    'do not take a guest’s cookie at %s',
    async (path, route) => {
      const headers = { 'content-type': 'application/json', cookie: ada.cookie() }
      expect((await app.request(path, { method: route.method, body: '{}', headers })).status).toBe(401)
    },
  )
})

describe('paths that only look like ours', () => {
  const mutations: readonly ((path: string) => string)[] = [
    (path) => `${path}/`,
    (path) => `/${path}`,
    (path) => path.replace('/drills', '//drills'),
    (path) => path.replace('drills', 'DRILLS'),
    (path) => path.replace('drills', '%64rills'),
    (path) => path.replace('/drills', '/.%2fdrills'),
    (path) => `${path}%2f`,
    (path) => `${path};a=b`,
    (path) => `${path}%00`,
    (path) => `${path}\\`,
  ]
  it.each(owned.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'lead nowhere: %s',
    async (_, route) => {
      for (const mutate of mutations) {
        const path = mutate(route.path.replace(':id', drill))
        const response = await app.request(`http://localhost${path}`, {
          method: route.method,
          headers: { cookie: ada.cookie(), origin: 'http://localhost' },
        })
        expect([404, 405], path).toContain(response.status)
      }
    },
  )
})
