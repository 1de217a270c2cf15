import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { SECURITY_HEADERS } from '../../src/web/headers.ts'
import { testDeps } from '../support/app.ts'
import { PARTS, startDrill, visitor } from '../support/visitor.ts'

const GOOD = "Mila, I'm sorry: the courier lost your lamp. A new one leaves today. ^Ada"
const answer = (more: Record<string, string> = {}) => ({
  thread: 'mila',
  box: '0',
  text: GOOD,
  visibility: 'public',
  ...more,
})

function site(given: Parameters<typeof testDeps>[0] = {}) {
  const deps = testDeps(given)
  const app = createApp(deps)
  return { deps, app, ada: visitor(app) }
}

describe('a drill without JavaScript', () => {
  it('goes from the home page to the scorecard', async () => {
    const { deps, ada } = site()
    expect(await (await ada.get('/')).text()).toContain('Start drill: The late lamp')
    const id = await startDrill(ada)
    expect(await (await ada.get(`/drills/${id}`)).text()).toContain('LH-2201-77')
    const sent = await ada.post(`/drills/${id}/reply`, answer())
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `/drills/${id}?thread=mila`])
    deps.clock.advance(60_000)
    expect(await (await ada.get(`/drills/${id}?thread=mila`)).text()).toContain(
      'That is all I wanted to hear',
    )
    const finished = await ada.post(`/drills/${id}/finish`, {})
    expect(finished.headers.get('location')).toBe(`/drills/${id}/scorecard`)
    const card = await (await ada.get(`/drills/${id}/scorecard`)).text()
    expect(card).toMatch(/<h1[^>]*>Scorecard/)
    expect(card).toMatch(/\d+ of 100/)
    expect(await (await ada.get('/results')).text()).toContain('The late lamp')
  })

  it('shows a refused reply with its text and the reason', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    const refused = await ada.post(`/drills/${id}/reply`, answer({ text: 'x'.repeat(300) }))
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('300 of 280')
    expect(page).toContain('x'.repeat(300))
    expect(await (await ada.get(`/drills/${id}`)).text()).toContain('x'.repeat(300))
  })

  it('leads from a finished drill to its scorecard, and from an open one back', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    expect((await ada.get(`/drills/${id}/scorecard`)).headers.get('location')).toBe(`/drills/${id}`)
    await ada.post(`/drills/${id}/finish`, {})
    expect((await ada.get(`/drills/${id}`)).headers.get('location')).toBe(`/drills/${id}/scorecard`)
  })

  it('leads from a search to the thread that was found', async () => {
    const { ada } = site()
    const id = await startDrill(ada, 'quiet-kettle')
    const found = await ada.post(`/drills/${id}/listen`, { query: 'Kesselring' })
    expect(found.headers.get('location')).toBe(`/drills/${id}?thread=noor`)
  })
})

describe('with htmx', () => {
  it('answers a reply with parts only', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    const response = await ada.post(`/drills/${id}/reply`, answer(), PARTS)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toMatch(/^<hx-partial/)
    expect(text).not.toContain('<html')
  })

  it('answers a refused reply with 422 and the composer as it was', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    const response = await ada.post(`/drills/${id}/reply`, answer({ text: 'y'.repeat(300) }), PARTS)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('y'.repeat(300))
  })

  it('keeps a draft, and touches nothing but the coach', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    const kept = await ada.post(`/drills/${id}/draft`, answer({ text: 'Mila, ' }), PARTS)
    const targets = [...(await kept.text()).matchAll(/hx-target="([^"]*)"/g)].map(([, target]) => target)
    expect(targets).toEqual(['#coach-sum', '#coach-found'])
    expect(await (await ada.get(`/drills/${id}`)).text()).toContain('Mila, ')
  })

  it('sends the browser to the scorecard when the drill was finished elsewhere', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    await ada.post(`/drills/${id}/finish`, {})
    const response = await ada.post(`/drills/${id}/reply`, answer(), PARTS)
    expect(response.headers.get('hx-redirect')).toBe(`/drills/${id}/scorecard`)
  })

  it('answers a step back in the history with the whole page', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    const page = await ada.get(`/drills/${id}`, {
      'hx-request-type': 'full',
      'hx-history-restore-request': 'true',
    })
    expect(await page.text()).toContain('<html')
    expect(page.headers.get('vary')).toContain('HX-Request')
  })
})

describe('every answer', () => {
  const paths = [
    '/',
    '/results',
    '/rules',
    '/practice',
    '/accuracy',
    '/check',
    '/healthz',
    '/assets/app.js',
    '/nothing',
    '/api/v1/nothing',
    '/drills/x',
  ]
  it.each(paths)('carries the security headers: %s', async (path) => {
    const { ada } = site()
    const response = await ada.get(path)
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(response.headers.get(name), name).toBe(value)
  })

  it('is not kept when it is private or a refusal', async () => {
    const { ada } = site()
    const id = await startDrill(ada)
    for (const path of ['/', '/results', `/drills/${id}`, '/nothing', '/assets/nothing.js', '/rules/nothing'])
      expect((await ada.get(path)).headers.get('cache-control'), path).toBe('no-store')
  })

  it('asks for https once the public origin has it, and pins the cookie', async () => {
    const { ada } = site({ origin: 'https://hotseat.example' })
    const response = await ada.post(
      '/drills',
      { scenario: 'late-lamp' },
      { origin: 'https://hotseat.example' },
    )
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/)
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-hotseat=.*; Secure/)
  })
})

describe('files', () => {
  it('are asked for again by their mark', async () => {
    const { ada } = site()
    const first = await ada.get('/assets/app.js')
    const again = await ada.get('/assets/app.js', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  it.each([
    '/assets/..%2f..%2fpackage.json',
    '/assets/package.json',
    '/assets/app.js/',
    '/assets/app.js%00.css',
  ])('lead to no other file: %s', async (path) => {
    expect((await site().ada.get(path)).status).toBe(404)
  })
})

describe('refusals', () => {
  it('are a page for people', async () => {
    const response = await site().ada.get('/nowhere')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('Nothing found here')
  })

  it('are a problem document for programs', async () => {
    const response = await site().ada.get('/api/v1/nowhere')
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({
      status: 404,
      title: expect.any(String),
      detail: expect.any(String),
    })
  })

  it('never show what went wrong inside', async () => {
    const { deps, app } = site()
    const broken = createApp({
      ...deps,
      store: { ...deps.store, lastSignOfLife: () => Promise.reject(new Error('/secret/path')) },
    })
    const response = await broken.request('/healthz')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toMatch(/secret|at .*\.ts/)
    expect(deps.log.errors).toHaveLength(1)
    expect((await app.request('/healthz')).status).toBe(200)
  })
})

it('logs the route and the status, and nothing that anybody wrote', async () => {
  const { deps, ada } = site()
  const id = await startDrill(ada)
  await ada.post(`/drills/${id}/reply`, answer({ text: 'CANARY in public' }))
  await ada.post(`/drills/${id}/draft`, answer({ text: 'CANARY draft' }))
  await ada.post(`/drills/${id}/listen`, { query: 'CANARY' })
  await ada.get('/CANARY')
  const log = JSON.stringify([deps.log.lines, deps.log.errors])
  expect(log).toContain('"route":"/drills/:id/reply","status":303')
  expect(log).not.toContain('CANARY')
  expect(log).not.toContain(id)
})

it('goes on where it was after a restart', async () => {
  const { deps, ada, app } = site()
  const id = await startDrill(ada)
  await ada.post(`/drills/${id}/draft`, answer({ text: 'Half a sen' }), PARTS)
  const next = createApp(deps)
  const page = await next.request(`/drills/${id}`, { headers: { cookie: ada.cookie() } })
  expect(app).not.toBe(next)
  expect(await page.text()).toContain('Half a sen')
})

it('knows a browser for seven days', async () => {
  const { deps, ada } = site()
  const id = await startDrill(ada)
  deps.clock.advance(7 * 24 * 60 * 60 * 1000)
  expect((await ada.get(`/drills/${id}`)).status).toBe(200)
  deps.clock.advance(1)
  expect((await ada.get(`/drills/${id}`)).status).toBe(404)
})
