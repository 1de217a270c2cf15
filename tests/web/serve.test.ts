import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { SECURITY_HEADERS } from '../../src/web/headers.ts'
import { type RunningServer, startServer } from '../../src/web/serve.ts'
import { testDeps } from '../support/app.ts'

const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

async function serve(deps = testDeps(), port = 0) {
  const server = await startServer({ ...deps, port, host: '127.0.0.1' })
  servers.push(server)
  return { server, deps, url: `http://127.0.0.1:${server.port}` }
}

/** Sends bytes and answers everything that comes back. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

it('says that the port is taken by an error with a code', async () => {
  const { server } = await serve()
  await expect(serve(testDeps(), server.port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it('tells open drills that the clock stood before it serves anything', async () => {
  const deps = testDeps()
  await deps.store.signOfLife(deps.clock.now() - 60_000)
  await serve(deps)
  expect(await deps.store.lastSignOfLife()).toBe(deps.clock.now())
})

/** Opens the live page of a new drill over a socket, as often as it is asked to. */
async function newDrill(url: string) {
  const started = await fetch(`${url}/drills`, {
    method: 'POST',
    body: new URLSearchParams({ scenario: 'late-lamp' }),
    redirect: 'manual',
  })
  const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? ''
  return () => fetch(`${url}${started.headers.get('location')}/live`, { headers: { cookie } })
}

it('gives a live page the headers of every answer', async () => {
  const { url } = await serve()
  const live = await (await newDrill(url))()
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(live.headers.get(name)).toBe(value)
  expect(live.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(live.headers.get('cache-control')).toBe('no-store')
})

it('frees the place of a live page whose reader went away', async () => {
  const { url } = await serve()
  const open = await newDrill(url)
  const pages = [await open(), await open(), await open()]
  expect((await open()).status).toBe(429)
  await pages[0]?.body?.cancel()
  await expect.poll(async () => (await open()).status).toBe(200)
})

it('stops within moments although a live page is open', async () => {
  const { server, url } = await serve()
  const live = await (await newDrill(url))()
  const reader = live.body?.getReader()
  await reader?.read()
  const before = performance.now()
  await server.stop()
  expect(performance.now() - before).toBeLessThan(3_000)
  expect((await reader?.read())?.done).toBe(true)
})

it('answers a body of ten megabytes with 413, and goes on', async () => {
  const { url } = await serve()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = `scenario=${'a'.repeat(10 * 1024 * 1024)}`
  expect((await fetch(`${url}/drills`, { method: 'POST', body, headers })).status).toBe(413)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})

it.each([
  ['no request at all', '\u0000\u0001\u0002\r\n\r\n'],
  ['a path that climbs', 'GET /assets/../../package.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [
    'a path that climbs in disguise',
    'GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ],
  ['a body shorter than said', 'POST /drills HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nscenario=x'],
  ['two lengths', 'POST /drills HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['an odd host', 'GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n'],
  ['an address for a proxy', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
])('survives %s', async (_, bytes) => {
  const { server, url } = await serve()
  const answer = await raw(server.port, bytes)
  expect(answer).not.toMatch(/^HTTP\/1.1 5\d\d|"name": "hotseat"/)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
})
