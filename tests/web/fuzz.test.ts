import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { routes } from '../../src/web/routes.ts'
import { testDeps } from '../support/app.ts'
import { HOME, startDrill, visitor } from '../support/visitor.ts'

/** Half-right requests: our own paths, methods, fields and types, each now and then replaced by something odd. */
const deps = testDeps()
const app = createApp(deps)
const ada = visitor(app)
const drill = await startDrill(ada)

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('', '%', '%ff', '\u0000', '__proto__', 'a'.repeat(9000)),
)
const segment = fc.oneof({ weight: 3, arbitrary: fc.constant(drill) }, { weight: 1, arbitrary: odd })
const path = fc
  .tuple(fc.constantFrom(...routes.map((route) => route.path)), segment)
  .map(([pattern, value]) => pattern.replace(/:\w+/, encodeURIComponent(value)))
const field = fc.constantFrom(
  'thread',
  'box',
  'text',
  'visibility',
  'query',
  'post',
  'reply',
  'scenario',
  'constructor',
)
const value = fc.oneof(odd, fc.constantFrom('mila', '0', 'public', 'opening', 'Sorry, Mila.', '-1', '1e9'))
const form = fc
  .array(fc.tuple(field, value), { maxLength: 6 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&'))
const body = fc.oneof(
  { weight: 4, arbitrary: form },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.json() },
)
const type = fc.constantFrom(
  'application/x-www-form-urlencoded',
  'application/json',
  'text/plain',
  'multipart/form-data',
)
const headers = fc.record({
  'content-type': type,
  origin: fc.constantFrom(HOME, HOME, HOME, 'null', 'https://evil.example'),
  'hx-request': fc.constantFrom('true', 'false'),
  authorization: fc.constantFrom('', 'Bearer x', 'Basic !!'),
})

it('answers no odd request with a fault of its own', { timeout: 120_000 }, async () => {
  const request = fc.record({
    path,
    method: fc.constantFrom('GET', 'POST', 'POST', 'POST', 'HEAD', 'DELETE'),
    headers,
    body,
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ path, method, headers, body }) => {
      const sendsBody = method !== 'GET' && method !== 'HEAD'
      const init = { method, headers: { ...headers, cookie: ada.cookie() }, ...(sendsBody ? { body } : {}) }
      const response = await app.request(`${HOME}${path}`, init)
      await response.body?.cancel()
      expect(response.status).toBeLessThan(500)
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }),
    { numRuns: 1500 },
  )
  expect(deps.log.errors).toEqual([])
})
