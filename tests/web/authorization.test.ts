import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import type { Route } from '../../src/web/route.ts'
import { routes } from '../../src/web/routes.ts'
import { CALLERS, type Caller, createWorld, type World } from '../support/world.ts'

/*
 * The table of routes and callers, made from the site map: a new route is in it from its first day. What a caller may do follows
 * from what the route declares and whose thing its address names; nothing here knows a single handler.
 */

type Answered = 'served' | 'asked to sign in' | 'nothing here'

/** Fields that fit each form, so that nothing but the caller can be the reason for a refusal. */
function fieldsOf(route: Route, world: World, caller: Caller): Record<string, string> {
  const action = route.path.split('/').at(-1) ?? ''
  const said = { thread: 'mila', box: '0', text: 'Sorry, Mila.', visibility: 'public' }
  const fields: Record<string, Record<string, string>> = {
    reply: said,
    draft: said,
    withdraw: { thread: 'mila', reply: 'r1' },
    hide: { thread: 'mila', post: 'opening' },
    report: { thread: 'mila', post: 'opening' },
    listen: { query: 'lamp' },
    solve: { thread: 'mila' },
    approve: { thread: 'mila', post: 'opening' },
    decline: { thread: 'mila', post: 'opening', text: 'It shows an address.' },
    remedy: { thread: 'mila', remedy: 'refund' },
    'hand-over': { thread: 'mila', note: 'A lamp smokes.' },
    priority: { thread: 'mila', priority: '1' },
    drills: { scenario: 'late-lamp' },
    comments: { reply: world.reply, sentence: '0', text: 'Clear.' },
    assignments: { team: 'harbour', scenario: 'late-lamp', kind: 'assigned', due: '', people: 'trainee' },
    people: { name: 'Ola', login: 'ola@desk.example', role: 'trainee', team: 'harbour' },
    change: { role: 'trainee', team: 'harbour' },
    time: { extra_time: '2' },
    erase: { login: 'trainee@desk.example' },
    teams: { team: '', name: 'Lighthouse', time_zone: 'Europe/Dublin' },
    login: { login: 'nobody', password: 'wrong' },
    password: { old: 'wrong', password: 'another four words' },
    end: { session: `session-of-${caller}` },
    ':secret': { name: 'Nina', password: 'four words in a row' },
    check: { reply: 'Sorry.' },
    findings: { reply: 'Sorry.' },
  }
  if (route.path.endsWith('/assignments/withdraw')) return { assignment: world.assignment, team: 'harbour' }
  return fields[action] ?? {}
}

/** The address with the ids of the thing that the row is about. */
function addressOf(route: Route, world: World, drill: string): string {
  const person = route.path.startsWith('/desk/people')
  return route.path
    .replace(':comment', world.comment)
    .replace(':secret', world.link)
    .replace(':name', 'hotseat.css')
    .replace(/^\/rules\/:id/, '/rules')
    .replace(':id', person ? 'trainee' : drill)
}

async function answerTo(caller: Caller, route: Route, path: string, world: World): Promise<Answered> {
  const who = world.callers[caller]
  const response =
    route.method === 'GET' ? await who.get(path) : await who.post(path, fieldsOf(route, world, caller))
  await response.body?.cancel()
  const location = response.headers.get('location') ?? ''
  if (response.status === 401 || location.startsWith('/login')) return 'asked to sign in'
  if (response.status === 404) return 'nothing here'
  expect([200, 204, 303, 422, 429], `${route.method} ${path}`).toContain(response.status)
  return 'served'
}

const GUESTS: readonly Caller[] = ['guest', 'otherGuest']
/** Who leads the trainee. */
const LEADERS: readonly Caller[] = ['manager', 'admin']

/** What the declaration promises: who is served when the address names a thing of `owner`'s, or nobody's. */
function promised(route: Route, caller: Caller, owner: Caller | null): Answered {
  const withoutSession = caller === 'stranger' || GUESTS.includes(caller)
  switch (route.access) {
    case 'anyone':
    case 'reader':
      return 'served'
    case 'trainee':
      if (caller === 'deactivated') return 'asked to sign in'
      if (owner === null) return 'served'
      return caller === owner ? 'served' : 'nothing here'
    case 'person':
      return withoutSession || caller === 'deactivated' ? 'asked to sign in' : 'served'
    case 'manager':
    case 'admin': {
      if (withoutSession || caller === 'deactivated') return 'asked to sign in'
      const leaders = route.access === 'admin' ? ['admin'] : LEADERS
      const led = owner !== null || route.body === 'form' || route.path.includes(':id')
      const may =
        leaders.includes(caller) || (route.access === 'manager' && !led && caller === 'otherManager')
      return may ? 'served' : 'nothing here'
    }
    case 'token':
      return 'asked to sign in'
  }
}

const people = routes.filter((route) => route.access !== 'token')
/** A drill of each kind stands behind these addresses. */
const ofDrills = (route: Route) => /^\/drills\/:id/.test(route.path)

/** Rows of the table: a route, and whose thing its address names. */
const rows = people.flatMap((route): readonly (readonly [string, Route, keyof World['drills'] | null])[] => {
  const name = `${route.method} ${route.path}`
  if (!ofDrills(route)) return [[name, route, route.path.startsWith('/desk/drills') ? 'finished' : null]]
  const done = /scorecard|acknowledge/.test(route.path)
  const kinds: readonly (keyof World['drills'])[] = done ? ['finished'] : ['guest', 'practice', 'open']
  return kinds.map((kind) => [`${name}, ${kind} drill`, route, kind] as const)
})

function ownerOf(kind: keyof World['drills'] | null, route: Route): Caller | null {
  if (route.path.startsWith('/desk/people/:id')) return 'trainee'
  return kind === null ? null : kind === 'guest' ? 'guest' : 'trainee'
}

describe.each(rows)('%s', (_, route, kind) => {
  const owner = ownerOf(kind, route)
  const refused = CALLERS.filter((caller) => promised(route, caller, owner) !== 'served')
  const served = CALLERS.filter((caller) => promised(route, caller, owner) === 'served')

  it('answers everybody it is not for as it promises, and changes nothing for them', async () => {
    const world = await createWorld()
    const drill = kind === null ? '' : world.drills[kind]
    const before = await everything(world)
    for (const caller of refused) {
      const answered = await answerTo(caller, route, addressOf(route, world, drill), world)
      expect(`${caller}: ${answered}`).toBe(`${caller}: ${promised(route, caller, owner)}`)
    }
    expect(await everything(world)).toEqual(before)
  })

  it('serves those it is for', async () => {
    for (const caller of served) {
      const world = await createWorld()
      const drill = kind === null ? '' : world.drills[kind]
      const path = addressOf(route, world, drill)
      const answered = await answerTo(caller, route, path, world)
      expect(`${caller}: ${answered}`).toBe(`${caller}: served`)
    }
  })
})

/** What is stored about everybody, to see that nothing changed. */
async function everything({ deps: { store }, drills }: World): Promise<unknown> {
  const owners = [
    { kind: 'person', person: 'trainee', role: 'trainee', team: 'harbour' },
    { kind: 'person', person: 'admin', role: 'admin', team: 'castle' },
  ] as const
  return {
    people: await store.people(null),
    teams: await store.teams(),
    tasks: await store.teamTasks(owners[1], 'harbour'),
    drills: await Promise.all(Object.values(drills).map((id) => store.drill(owners[0], id))),
    drafts: await Promise.all(Object.values(drills).map((id) => store.drafts(owners[0], id))),
    comments: await store.commentsOn(owners[0], drills.finished),
  }
}

describe('what one may not see', () => {
  let world: World
  beforeAll(async () => {
    world = await createWorld()
  })

  it('is told apart from nothing by nobody', async () => {
    const { callers, drills } = world
    const none = 'A'.repeat(22)
    for (const [caller, path] of [
      ['otherTrainee', '/drills/ID'],
      ['manager', '/drills/ID'],
      ['otherManager', '/desk/drills/ID'],
      ['trainee', '/desk/drills/ID'],
    ] as const) {
      const [others, nothing] = [drills.finished, none].map((id) =>
        callers[caller].get(path.replace('ID', id)),
      )
      expect(await (await others)?.text()).toBe(await (await nothing)?.text())
    }
  })

  it('includes practice, for every manager and admin', async () => {
    for (const caller of ['manager', 'admin'] as const)
      for (const drill of [world.drills.practice, world.drills.guest])
        expect((await world.callers[caller].get(`/desk/drills/${drill}`)).status).toBe(404)
  })

  it('is gone at the next request of somebody who was deactivated', async () => {
    const { callers, deps, drills } = await createWorld()
    expect((await callers.manager.get(`/desk/drills/${drills.finished}`)).status).toBe(200)
    await deps.store.deactivatePerson('manager', deps.clock.now())
    expect((await callers.manager.get(`/desk/drills/${drills.finished}`)).headers.get('location')).toMatch(
      /^\/login/,
    )
  })
})

describe('with guests shut out', () => {
  it.each(
    people
      .filter((route) => route.access === 'reader')
      .map((route) => [`${route.method} ${route.path}`, route] as const),
  )('%s asks strangers to sign in and serves people', async (_, route) => {
    const world = await createWorld({ guests: false })
    const path = addressOf(route, world, '')
    expect(await answerTo('stranger', route, path, world)).toBe('asked to sign in')
    expect(await answerTo('trainee', route, path, world)).toBe('served')
  })

  it('nobody starts a drill without an account', async () => {
    const { callers } = await createWorld({ guests: false })
    expect((await callers.stranger.post('/drills', { scenario: 'late-lamp' })).status).toBe(401)
  })
})

describe('token routes', () => {
  const byToken = routes.filter((route) => route.access === 'token')
  const headersOf = (authorization: string | undefined) => ({
    'content-type': 'application/json',
    ...(authorization ? { authorization } : {}),
  })

  it.each(byToken.map((route) => [route.path, route] as const))(
    'turn %s away without a token, with an unknown one and with one that lacks the scope',
    async (path, route) => {
      const { app, deps } = await createWorld()
      const secret = 'hs_without-scope'
      await deps.store.createToken({ id: 't', name: 't', scopes: [], createdAt: 0, hash: sha256(secret) })
      for (const authorization of [
        undefined,
        'Bearer',
        'Bearer nonsense',
        'Basic YTpi',
        `Bearer ${'x'.repeat(43)}`,
      ]) {
        const response = await app.request(path, {
          method: route.method,
          body: '{}',
          headers: headersOf(authorization),
        })
        expect(response.status).toBe(401)
        expect(response.headers.get('content-type')).toContain('application/problem+json')
      }
      const headers = headersOf(`Bearer ${secret}`)
      expect((await app.request(path, { method: route.method, body: '{}', headers })).status).toBe(403)
    },
  )

  it.each(byToken.map((route) => [route.path, route] as const))(
    'do not take a cookie at %s',
    async (path, route) => {
      const { app, callers } = await createWorld()
      for (const caller of ['guest', 'admin'] as const) {
        const headers = { ...headersOf(undefined), cookie: callers[caller].cookie() }
        expect((await app.request(path, { method: route.method, body: '{}', headers })).status).toBe(401)
      }
    },
  )
})

describe('paths that only look like ours', () => {
  const mutations: readonly ((path: string) => string)[] = [
    (path) => `${path}/`,
    (path) => `/${path}`,
    (path) => path.replace(/^\/(\w+)/, '//$1'),
    (path) => path.replace(/^\/(\w+)/, (all) => all.toUpperCase()),
    (path) => path.replace(/^\/d/, '/%64'),
    (path) => path.replace(/^\//, '/.%2f'),
    (path) => `${path}%2f`,
    (path) => `${path};a=b`,
    (path) => `${path}%00`,
    (path) => `${path}\\`,
  ]
  const guarded = people.filter((route) => route.access !== 'anyone' && route.access !== 'reader')
  it.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'lead nowhere: %s',
    async (_, route) => {
      const world = await createWorld()
      const drill = route.path.startsWith('/desk') ? world.drills.finished : world.drills.practice
      for (const mutate of mutations) {
        const path = mutate(addressOf(route, world, drill))
        if (path === addressOf(route, world, drill)) continue
        for (const caller of ['trainee', 'admin'] as const) {
          const response = await world.app.request(`http://localhost${path}`, {
            method: route.method,
            headers: { cookie: world.callers[caller].cookie(), origin: 'http://localhost' },
          })
          expect([404, 405], path).toContain(response.status)
        }
      }
    },
  )
})
