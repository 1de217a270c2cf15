import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { mount } from '../../src/web/mount.ts'
import { type Env, type Route, traineeForm, traineePage } from '../../src/web/route.ts'
import { testDeps } from '../support/app.ts'

const TYPE = 'application/x-www-form-urlencoded'
const fields = z.strictObject({ word: z.string() })
const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/open',
    access: 'anyone',
    body: 'none',
    maxBytes: 0,
    cache: 'public',
    handler: ({ c }) => c.text('open'),
  },
  traineePage('/own/:id', ({ c, viewer }) => c.text(viewer.kind === 'guest' ? viewer.guest : viewer.person)),
  traineeForm('/join', fields, ({ c, body }) => c.text(body.word), { newcomers: 'welcome', maxBytes: 100 }),
]
const app = new Hono<Env>()
mount(app, routes, testDeps())

const join = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = { 'content-type': TYPE },
) => app.request('/join', { method: 'POST', body, headers })

it('does not start with a site map that leaves something out', () => {
  const { maxBytes: _, ...incomplete } = routes[0] as Route
  expect(() => mount(new Hono<Env>(), [incomplete as Route], testDeps())).toThrow('limit in bytes')
})

describe('methods', () => {
  it('answers HEAD like GET without a body', async () => {
    const response = await app.request('/open', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'answers %s with 405 and what is allowed',
    async (method) => {
      const response = await app.request('/open', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    },
  )
})

describe('guests', () => {
  it('finds nothing for a browser that was never here', async () => {
    expect((await app.request('/own/1')).status).toBe(404)
    expect((await app.request('/own/1', { headers: { cookie: `hotseat=${'x'.repeat(43)}` } })).status).toBe(
      404,
    )
  })

  it('remembers a newcomer by a cookie that scripts cannot read', async () => {
    const response = await join('word=hello')
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^hotseat=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
    const known = await app.request('/own/1', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(known.status).toBe(200)
  })

  it('makes no guest of a request whose body is refused', async () => {
    const response = await join('word=hello&more=1')
    expect([response.status, response.headers.get('set-cookie')]).toEqual([422, null])
  })
})

describe('form bodies', () => {
  it.each([
    ['another type', '{"word":"a"}', 'application/json', 415],
    ['no type', 'word=a', '', 415],
    ['a multipart form', 'word=a', 'multipart/form-data; boundary=x', 415],
    ['another alphabet', 'word=a', `${TYPE}; charset=utf-16`, 415],
    ['an unknown field', 'word=a&role=manager', TYPE, 422],
    ['a field twice', 'word=a&word=b', TYPE, 422],
    ['a missing field', '', TYPE, 422],
    ['a prototype', 'word=a&__proto__=b', TYPE, 422],
    ['an escape that is no UTF-8', 'word=%ff%fe', TYPE, 400],
    ['half an escape', 'word=%4', TYPE, 400],
    ['more than the limit', `word=${'a'.repeat(200)}`, TYPE, 413],
  ])('refuses %s', async (_, body, type, status) => {
    expect((await join(new TextEncoder().encode(body), { 'content-type': type })).status).toBe(status)
  })

  it('refuses bytes that are no UTF-8', async () => {
    expect((await join(new Uint8Array([119, 111, 114, 100, 61, 0xff]))).status).toBe(400)
  })

  it('refuses a compressed body', async () => {
    expect((await join('word=a', { 'content-type': TYPE, 'content-encoding': 'gzip' })).status).toBe(415)
  })

  it('reads plus signs, escapes, emoji and line ends as they were typed', async () => {
    const typed = 'a+b & c=d\n😀 100%'
    const body = new URLSearchParams({ word: typed.replace('\n', '\r\n') }).toString()
    expect(await (await join(body)).text()).toBe(typed)
  })

  it('takes the type in capitals and with its alphabet', async () => {
    expect((await join('word=a', { 'content-type': `${TYPE.toUpperCase()}; charset=UTF-8` })).status).toBe(
      200,
    )
  })
})
