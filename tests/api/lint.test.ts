import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { fakeEngine } from '../support/fake-engine.ts'

const deps = testDeps({ engine: fakeEngine() })
const app = createApp(deps, deps)
interface Problem {
  status: number
  title: string
  detail: string
  errors: { pointer: string }[]
}

const JSON_TYPE = { 'content-type': 'application/json' }
const BEARER = { authorization: 'Bearer hs_lint' }

beforeAll(async () => {
  const token = { id: 'a', name: 'Desk', scopes: ['lint'], createdAt: 0 }
  await deps.store.createToken({ ...token, hash: sha256('hs_lint') })
  await deps.store.createToken({ ...token, id: 'b', scopes: ['read'], hash: sha256('hs_read') })
})

function post(body: string | Uint8Array, headers: Record<string, string> = { ...JSON_TYPE, ...BEARER }) {
  return app.request('/api/v1/lint', {
    method: 'POST',
    body: body as string,
    headers,
  })
}

async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  const body = (await response.json()) as Problem
  expect(body).toMatchObject({
    status: response.status,
    type: expect.stringMatching(/^urn:hotseat:problem:/),
  })
  expect(typeof body.title === 'string' && typeof body.detail === 'string').toBe(true)
  return body
}

const request = (reply: string, more: object = {}) =>
  JSON.stringify({ situation: { platform: 'x' }, reply, ...more })

describe('POST /api/v1/lint', () => {
  it('answers the report', async () => {
    const response = await post(request('a hint'))
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(Object.keys((await response.json()) as object).sort()).toEqual(
      ['assumed', 'dimensions', 'findings', 'judgement', 'score', 'verdict', 'versions'].sort(),
    )
  })

  it('answers the same bytes to the same request', async () => {
    const [one, two] = await Promise.all([post(request('a hint')), post(request('a hint'))])
    expect(await one.text()).toBe(await two.text())
  })

  it.each([
    ['no token', {}, 401, 'Bearer realm="hotseat"'],
    ['another scheme', { authorization: 'Basic aHM6bGludA==' }, 401, 'Bearer realm="hotseat"'],
    [
      'an unknown token',
      { authorization: 'Bearer hs_guess' },
      401,
      'Bearer realm="hotseat", error="invalid_token"',
    ],
    [
      'the hash of a token',
      { authorization: `Bearer ${sha256('hs_lint')}` },
      401,
      'Bearer realm="hotseat", error="invalid_token"',
    ],
    [
      'a token without the scope',
      { authorization: 'Bearer hs_read' },
      403,
      'Bearer realm="hotseat", error="insufficient_scope", scope="lint"',
    ],
  ])('turns %s away', async (_, headers, status, challenge) => {
    const response = await post(request('Hi'), { ...JSON_TYPE, ...headers })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([status, challenge])
    await problem(response)
  })

  it('takes the scheme in any case', async () => {
    expect((await post(request('Hi'), { ...JSON_TYPE, authorization: 'bearer hs_lint' })).status).toBe(200)
  })

  it.each([
    ['broken JSON', '{"situation": {},\n "reply" "Hi"}', 400],
    ['brackets 5,000 deep', '['.repeat(5_000), 400],
    ['closed brackets 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 422],
    ['no body', '', 400],
    ['invalid UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400],
    ['10 MB', `"${'a'.repeat(10_000_000)}"`, 413],
    ['257 kB', `"${'a'.repeat(257 * 1024)}"`, 413],
    ['a reply of 100,000 characters', request('a'.repeat(100_000)), 422],
    ['an unknown field', request('Hi', { role: 'manager' }), 422],
    ['a list', '[]', 422],
  ])('refuses %s', async (_, body, status) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    await problem(response)
  })

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['application/json; charset=latin1'],
    [''],
  ])('refuses the content type %j', async (type) => {
    const response = await post(request('Hi'), { ...BEARER, 'content-type': type })
    expect(response.status).toBe(415)
    await problem(response)
  })

  it('locates every mistake by pointer', async () => {
    const body = await problem(
      await post(JSON.stringify({ situation: { platform: 'fax', colour: 1 }, reply: 5 })),
    )
    expect(body.detail).toBe('There are 3 mistakes; "errors" lists them.')
    expect(body.errors.map((error) => error.pointer).sort()).toEqual([
      '/reply',
      '/situation/colour',
      '/situation/platform',
    ])
  })

  it('says which other methods there are not', async () => {
    const response = await app.request('/api/v1/lint', { headers: BEARER })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    await problem(response)
    const nowhere = await app.request('/api/v1/nothing', { headers: BEARER })
    expect(nowhere.status).toBe(404)
    await problem(nowhere)
  })

  it('keeps and logs nothing of what was sent, also when the scorer falls over', async () => {
    for (const body of [
      request('canary error'),
      request('canary, our own fault'),
      '{"canary"',
      request('canary', { canary: 1 }),
    ]) {
      await post(body)
    }
    expect(JSON.stringify([deps.log.lines, deps.log.errors])).not.toContain('canary')
  })

  it('calls our own fault our own, without a word of it', async () => {
    const response = await post(request('our own fault'))
    expect(response.status).toBe(500)
    expect(JSON.stringify(await problem(response))).not.toMatch(/fell over|\bat /)
  })

  it('answers whatever it is sent, and never with 5xx', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.uint8Array(),
      fc.json(),
      fc
        .record({ situation: fc.anything(), reply: fc.string(), policy: fc.anything() })
        .map((value) => JSON.stringify(value) ?? ''),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        fc.pre(typeof body !== 'string' || !body.includes('our own fault'))
        const { status } = await post(body)
        expect([200, 400, 422]).toContain(status)
      }),
      { numRuns: 300 },
    )
  })
})

it('takes every line of the development set, nested', async () => {
  const lines = readFileSync(new URL('../golden/eval/dev.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const { id: _, labels: __, trap: ___, reply, ...situation } = JSON.parse(line)
    expect((await post(JSON.stringify({ situation, reply }))).status).toBe(200)
  }
})
