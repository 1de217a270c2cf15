import { expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { routes } from '../../src/web/routes.ts'
import { testDeps } from '../support/app.ts'
import { HOME, startDrill, visitor } from '../support/visitor.ts'

/** Every form of the site map against every way another site could send it. */
const deps = testDeps()
const app = createApp(deps)
const ada = visitor(app)
const drill = await startDrill(ada)
const forms = routes.filter((route) => route.method !== 'GET' && route.access !== 'token')
const FOREIGN = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
  { origin: HOME, 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'cross-site' },
  {},
]
const TYPES = [
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/json',
  'multipart/form-data; boundary=x',
  '',
]

it.each(forms.map((route) => [route.path, route] as const))(
  'does nothing at %s for another site',
  async (pattern, route) => {
    const before = await deps.store.drill({ kind: 'guest', guest: await guestOf() }, drill)
    for (const said of FOREIGN)
      for (const type of TYPES) {
        const headers = { cookie: ada.cookie(), 'content-type': type, ...said } as Record<string, string>
        const path = pattern.replace(':id', drill)
        const body = 'scenario=late-lamp&thread=mila&box=0&text=x&visibility=public'
        const response = await app.request(`${HOME}${path}`, { method: route.method, body, headers })
        expect(response.status, JSON.stringify(headers)).toBe(403)
      }
    expect(await deps.store.drill({ kind: 'guest', guest: await guestOf() }, drill)).toEqual(before)
  },
)

it('changes nothing by reading', async () => {
  const guest = await guestOf()
  const before = await deps.store.drill({ kind: 'guest', guest }, drill)
  for (const route of routes.filter(({ method, path }) => method === 'GET' && !path.endsWith('/live'))) {
    const path = route.path.replace(':id', drill).replace(':name', 'app.js')
    await app.request(`${HOME}${path}`, { headers: { cookie: ada.cookie(), origin: 'https://evil.example' } })
  }
  expect(await deps.store.drill({ kind: 'guest', guest }, drill)).toEqual(before)
})

async function guestOf(): Promise<string> {
  const { sha256 } = await import('../../src/io/sha256.ts')
  return (await deps.store.guestByHash(sha256(ada.cookie().split('=')[1] ?? '')))?.id ?? ''
}
