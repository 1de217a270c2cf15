import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { PARTS, startDrill, visitor } from '../support/visitor.ts'
import { createWorld, WORLD_PASSWORD, type World } from '../support/world.ts'

const right = { login: 'trainee@desk.example', password: WORLD_PASSWORD }
const HOUR = 60 * 60 * 1000

/** A browser that is signed in with the password. */
async function atDesk({ app }: World, fields: Record<string, string> = right) {
  const browser = visitor(app)
  const response = await browser.post('/login', fields)
  return { browser, response }
}

describe('signing in', () => {
  it('leads back to the page one came from, and to no other site', async () => {
    const world = await createWorld()
    for (const [next, to] of [
      ['/account', '/account'],
      ['/drills/x?thread=a', '/drills/x?thread=a'],
      ['https://evil.example/', '/'],
      ['//evil.example/', '/'],
      ['/\\evil.example', '/'],
      ['javascript:alert(1)', '/'],
      ['', '/'],
    ] as const)
      expect((await atDesk(world, { ...right, next })).response.headers.get('location')).toBe(to)
  })

  it('takes the login in any case', async () => {
    const { response } = await atDesk(await createWorld(), { ...right, login: ' Trainee@Desk.Example ' })
    expect(response.status).toBe(303)
  })

  it('says the same about an unknown login as about a wrong password', async () => {
    const world = await createWorld()
    const [unknown, wrong] = await Promise.all([
      atDesk(world, { login: 'nobody@desk.example', password: 'x' }),
      atDesk(world, { ...right, password: 'x' }),
    ])
    const text = async ({ response }: typeof unknown) => (await response.text()).replace(/value="[^"]*"/g, '')
    expect(unknown.response.status).toBe(422)
    expect(await text(unknown)).toBe(await text(wrong))
  })

  it('keeps out who is deactivated or has not joined', async () => {
    const world = await createWorld()
    for (const login of ['deactivated@desk.example', 'nina@desk.example'])
      expect((await atDesk(world, { login, password: WORLD_PASSWORD })).response.status).toBe(422)
  })

  it('costs at most sixty hashes for ten thousand guesses, and the owner still gets in', async () => {
    const world = await createWorld()
    const { passwords } = world.deps
    let hashes = 0
    const counted = {
      ...passwords,
      fits: (...given: Parameters<typeof passwords.fits>) => {
        hashes++
        return passwords.fits(...given)
      },
    }
    const app = createApp({ ...world.deps, passwords: counted, proxies: 1 })
    const owner = visitor(app)
    const home = { 'x-forwarded-for': '198.51.100.4' }
    expect((await owner.post('/login', right, home)).status).toBe(303)
    await owner.post('/logout', {})
    hashes = 0
    const guesser = visitor(app)
    for (let i = 0; i < 10_000; i++) {
      const address = i % 2 === 0 ? '203.0.113.9' : `10.${i >> 8}.${i & 255}.1`
      const response = await guesser.post(
        '/login',
        { ...right, password: `guess ${i}` },
        { 'x-forwarded-for': address },
      )
      if (i > 9_990) expect([422, 429]).toContain(response.status)
    }
    expect(hashes).toBeLessThanOrEqual(60)
    expect((await owner.post('/login', right, home)).status).toBe(303)
  }, 60_000)

  it('tells a guesser when to try again', async () => {
    const world = await createWorld()
    const guesser = visitor(world.app)
    for (let i = 0; i < 5; i++) await guesser.post('/login', { ...right, password: `guess ${i}` })
    const response = await guesser.post('/login', right)
    expect(response.status).toBe(429)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await response.text()).toContain('Wait a minute')
  })
})

describe('a session', () => {
  it('is a new one at every sign-in, whatever the browser brought', async () => {
    const { app } = await createWorld()
    const planted = 'P'.repeat(43)
    const browser = visitor(app, { 'hotseat-session': planted })
    expect((await browser.get('/account')).headers.get('location')).toMatch(/^\/login/)
    await browser.post('/login', right)
    expect(browser.cookie()).not.toContain(planted)
    expect((await browser.get('/account')).status).toBe(200)
    expect((await visitor(app, { 'hotseat-session': planted }).get('/account')).status).toBe(303)
  })

  it('is kept from scripts and other sites, and pinned to the host over https', async () => {
    const plain = (await atDesk(await createWorld())).response.headers.getSetCookie()
    expect(plain.every((one) => one.includes('HttpOnly') && one.includes('SameSite=Lax'))).toBe(true)
    const deps = (await createWorld()).deps
    const secure = visitor(createApp({ ...deps, origin: 'https://hotseat.example' }))
    const response = await secure.post('/login', right, { origin: 'https://hotseat.example' })
    const cookies = response.headers.getSetCookie()
    expect(cookies.every((one) => one.startsWith('__Host-') && one.includes('Secure'))).toBe(true)
  })

  it('ends after an hour without use and after twelve hours with it', async () => {
    const world = await createWorld()
    const { browser } = await atDesk(world)
    for (let hour = 0; hour < 11; hour++) {
      world.deps.clock.advance(HOUR - 1_000)
      expect((await browser.get('/account')).status, `hour ${hour}`).toBe(200)
    }
    world.deps.clock.advance(HOUR / 2)
    expect((await browser.get('/account')).status).toBe(200)
    world.deps.clock.advance(HOUR / 2 + 11_000)
    expect((await browser.get('/account')).status).toBe(303)
    const { browser: idle } = await atDesk(world)
    world.deps.clock.advance(HOUR + 1)
    expect((await idle.get('/account')).status).toBe(303)
  })

  it('is kept alive by an open drill, which nobody has to touch', async () => {
    const world = await createWorld()
    const { browser } = await atDesk(world)
    const path = `/drills/${world.drills.practice}/live`
    for (let minutes = 0; minutes < 180; minutes += 50) {
      world.deps.clock.advance(50 * 60_000)
      // The page's live connection asks by itself, who it is anew each time; nothing else is sent.
      const live = await browser.get(path)
      expect(live.status).toBe(200)
      await live.body?.cancel()
    }
    expect((await browser.get('/account')).status).toBe(200)
  })

  it('is on the list of its owner, and can be ended from another browser', async () => {
    const world = await createWorld()
    const [one, other] = [(await atDesk(world)).browser, (await atDesk(world)).browser]
    const page = await (await one.get('/account')).text()
    expect(page.match(/action="\/account\/sessions\/end"/g)?.length).toBe(2)
    await one.post('/account/sessions/end-others', {})
    expect((await other.get('/account')).status).toBe(303)
    expect((await one.get('/account')).status).toBe(200)
  })

  it('of somebody else cannot be ended', async () => {
    const world = await createWorld()
    const { browser } = await atDesk(world)
    const response = await browser.post('/account/sessions/end', { session: 'session-of-manager' })
    expect(response.status).toBe(404)
    expect((await world.callers.manager.get('/account')).status).toBe(200)
  })

  it('is worth nothing after signing out', async () => {
    const world = await createWorld()
    const { browser } = await atDesk(world)
    const cookie = browser.cookie()
    await browser.post('/logout', {})
    const again = await world.app.request('http://localhost/account', { headers: { cookie } })
    expect(again.status).toBe(303)
  })

  it('ends when the role changes', async () => {
    const { callers, deps } = await createWorld()
    await callers.admin.post('/desk/people/trainee/change', { role: 'manager', team: 'harbour' })
    expect((await deps.store.person('trainee'))?.role).toBe('manager')
    expect((await callers.trainee.get('/account')).status).toBe(303)
  })
})

describe('somebody who is deactivated between the password and the session', () => {
  it('is not signed in, and gets no cookie', async () => {
    const world = await createWorld()
    const { store, clock } = world.deps
    const late: typeof store = {
      ...store,
      createSession: async (session) => {
        await store.deactivatePerson('trainee', clock.now())
        return store.createSession(session)
      },
    }
    const app = createApp({ ...world.deps, store: late })
    const response = await visitor(app).post('/login', right)
    expect(response.status).toBe(422)
    expect(response.headers.getSetCookie()).toEqual([])
  })
})

describe('a new password', () => {
  it('needs the old one, ends all other sessions and keeps this one', async () => {
    const world = await createWorld()
    const [one, other] = [(await atDesk(world)).browser, (await atDesk(world)).browser]
    const wrong = await one.post('/account/password', { old: 'not it', password: 'another four words' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('This is not your password now.')
    await one.post('/account/password', { old: WORLD_PASSWORD, password: 'another four words' })
    expect((await one.get('/account')).status).toBe(200)
    expect((await other.get('/account')).status).toBe(303)
    expect((await atDesk(world, { ...right, password: 'another four words' })).response.status).toBe(303)
    expect((await atDesk(world)).response.status).toBe(422)
  })

  it.each(['short', 'aaaaaaaaaaaaaaa', 'trainee@desk.example1', 'x'.repeat(201)])(
    'is not %s',
    async (password) => {
      const { browser } = await atDesk(await createWorld())
      expect((await browser.post('/account/password', { old: WORLD_PASSWORD, password })).status).toBe(422)
    },
  )
})

describe('what was typed when the session had ended', () => {
  const typed = { thread: 'mila', box: '0', text: 'Mila, <b>sorry</b> & “more”.', visibility: 'public' }
  const keptIn = (page: string) => {
    const value = page.match(/name="kept" value="([^"]*)"/)?.[1] ?? ''
    return value
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
  }

  it.each([
    ['a plain form', {}],
    ['a part of the page', PARTS],
  ])('comes back to the drill as unsent text, from %s', async (_, headers) => {
    const world = await createWorld()
    const { browser } = await atDesk(world)
    world.deps.clock.advance(HOUR + 1)
    const refused = await browser.post(`/drills/${world.drills.practice}/reply`, typed, headers)
    expect(refused.status).toBe(401)
    const kept = keptIn(await refused.text())
    const back = await browser.post('/login', { ...right, kept })
    expect(back.headers.get('location')).toBe(`/drills/${world.drills.practice}?thread=mila`)
    const owner = { kind: 'person', person: 'trainee', role: 'trainee', team: 'harbour' } as const
    expect((await world.deps.store.drafts(owner, world.drills.practice)).mila?.text).toBe(typed.text)
  })

  it('is given back to nobody else', async () => {
    const world = await createWorld()
    const kept = JSON.stringify({ action: `/drills/${world.drills.practice}/reply`, fields: typed })
    await visitor(world.app).post('/login', {
      login: 'othertrainee@desk.example',
      password: WORLD_PASSWORD,
      kept,
    })
    const owner = { kind: 'person', person: 'trainee', role: 'trainee', team: 'harbour' } as const
    expect(await world.deps.store.drafts(owner, world.drills.practice)).toEqual({})
  })

  it('can be sent once more when it was a comment', async () => {
    const world = await createWorld()
    world.deps.clock.advance(HOUR + 1)
    const comment = { reply: world.reply, sentence: '0', text: 'Say who answers.' }
    const refused = await world.callers.manager.post(
      `/desk/drills/${world.drills.finished}/comments`,
      comment,
    )
    const kept = keptIn(await refused.text())
    const manager = visitor(world.app)
    const page = await manager.post('/login', {
      login: 'manager@desk.example',
      password: WORLD_PASSWORD,
      kept,
    })
    const text = await page.text()
    expect(text).toContain(`action="/desk/drills/${world.drills.finished}/comments"`)
    expect(text).toContain('Say who answers.')
  })
})

describe('a guest’s drills', () => {
  it('become the person’s on joining, when they want them', async () => {
    const { app, link, deps } = await createWorld()
    const browser = visitor(app)
    const id = await startDrill(browser)
    expect(await (await browser.get(`/join/${link}`)).text()).toContain(
      'Keep the drill I did in this browser',
    )
    const joined = await browser.post(`/join/${link}`, {
      name: 'Nina',
      password: WORLD_PASSWORD,
      claim: 'yes',
    })
    expect(joined.headers.get('location')).toBe('/')
    expect((await browser.get(`/drills/${id}`)).status).toBe(200)
    const nina = { kind: 'person', person: 'nina', role: 'trainee', team: 'harbour' } as const
    expect(await deps.store.drills(nina)).toMatchObject([{ id, kind: 'practice' }])
  })

  it('can be claimed later from one’s account', async () => {
    const world = await createWorld()
    const browser = visitor(world.app)
    const id = await startDrill(browser)
    await browser.post('/login', right)
    expect(await (await browser.get('/account')).text()).toContain('Make it mine')
    await browser.post('/account/claim', {})
    expect((await browser.get(`/drills/${id}`)).status).toBe(200)
  })
})

describe('a link', () => {
  it('works once', async () => {
    const { app, link } = await createWorld()
    const fields = { name: 'Nina', password: WORLD_PASSWORD }
    expect((await visitor(app).get(`/join/${link}`)).status).toBe(200)
    expect((await visitor(app).post(`/join/${link}`, fields)).status).toBe(303)
    expect((await visitor(app).get(`/join/${link}`)).status).toBe(404)
    expect((await visitor(app).post(`/join/${link}`, fields)).status).toBe(404)
  })

  it('is still there when something was wrong, with what was typed', async () => {
    const { app, link } = await createWorld()
    const response = await visitor(app).post(`/join/${link}`, { name: 'Nina Doyle', password: 'short' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('Nina Doyle')
    expect(page).toContain('Use at least 10 characters')
    expect(page).not.toContain('short"')
  })

  it('sets up the first admin, once, and nobody is one before', async () => {
    const deps = testDeps()
    const app = createApp(deps)
    const { setupLink } = await import('../../src/accounts/links.ts')
    const [first, second] = [await setupLink(deps), await setupLink(deps)]
    expect((await visitor(app).get(first ?? '')).status, 'an earlier link').toBe(404)
    const admin = visitor(app)
    const setup = {
      name: 'Ada',
      login: 'Ada@desk.example',
      team: 'Harbour',
      time_zone: 'Mars/Olympus',
      password: WORLD_PASSWORD,
    }
    expect(await (await admin.post(second ?? '', setup)).text()).toContain('Choose a time zone')
    expect(
      (await admin.post(second ?? '', { ...setup, time_zone: 'Europe/Dublin' })).headers.get('location'),
    ).toBe('/desk')
    expect((await admin.get('/desk')).status).toBe(200)
    expect(await setupLink(deps)).toBeNull()
  })

  it('made by a manager reaches trainees of the team alone', async () => {
    const { callers } = await createWorld()
    expect((await callers.manager.post('/desk/people/trainee/link', {})).status).toBe(200)
    for (const [caller, person] of [
      ['manager', 'admin'],
      ['manager', 'manager'],
      ['otherManager', 'trainee'],
    ] as const)
      expect((await callers[caller].post(`/desk/people/${person}/link`, {})).status).toBe(404)
    const invited = { name: 'Mo', login: 'mo@desk.example', role: 'manager', team: 'harbour' }
    expect((await callers.manager.post('/desk/people', invited)).status).toBe(422)
    expect((await callers.admin.post('/desk/people', invited)).status).toBe(200)
  })
})

describe('the last admin', () => {
  it('can be neither demoted nor deactivated nor erased, by nobody', async () => {
    const { callers, deps } = await createWorld()
    const second = { name: 'Bo', login: 'bo@desk.example', role: 'admin', team: 'harbour' }
    await callers.admin.post('/desk/people', second)
    // One's own account is not managed from the desk, and somebody only invited is no admin yet.
    expect((await callers.admin.post('/desk/people/admin/deactivate', {})).status).toBe(404)
    expect(await deps.store.changePerson('admin', { role: 'trainee' })).toEqual({
      ok: false,
      why: 'last_admin',
    })
  })
})

describe('plain http to another machine', () => {
  it('works, with a warning on every page', async () => {
    const { deps } = await createWorld()
    const app = createApp(deps)
    const there = await app.request('http://training.internal:3000/login')
    expect(await there.text()).toContain('not encrypted')
    const here = await app.request('http://localhost:3000/login')
    expect(await here.text()).not.toContain('not encrypted')
    const secure = await createApp({ ...deps, origin: 'https://hotseat.example' }).request(
      'http://10.0.0.5/login',
    )
    expect(await secure.text()).not.toContain('not encrypted')
  })
})
