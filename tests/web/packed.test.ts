import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'

const app = createApp(testDeps({}))
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const GZIP = { 'accept-encoding': 'gzip, br' }

describe('what browsers load', () => {
  it('comes packed to those who take it, and is the same', async () => {
    for (const path of ['/', '/check', '/assets/hotseat.css', '/assets/htmx.min.js']) {
      const [plain, packed] = [await get(path), await get(path, GZIP)]
      expect(plain.headers.get('content-encoding'), path).toBeNull()
      expect(packed.headers.get('content-encoding'), path).toBe('gzip')
      const [whole, small] = [await bytesOf(plain), await bytesOf(packed)]
      expect(small.length, path).toBeLessThan(whole.length / 2)
      expect(gunzipSync(small).equals(whole), path).toBe(true)
    }
  })

  it('has a mark of its own in each form, and is not sent again', async () => {
    const [plain, packed] = [await get('/assets/app.js'), await get('/assets/app.js', GZIP)]
    const marks = [plain, packed].map((one) => one.headers.get('etag') ?? '')
    expect(new Set(marks).size).toBe(2)
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i)
    expect((await get('/assets/app.js', { ...GZIP, 'if-none-match': marks[1] ?? '' })).status).toBe(304)
    expect((await get('/assets/app.js', { ...GZIP, 'if-none-match': marks[0] ?? '' })).status).toBe(200)
  })

  it('is under 60 KB for a first page with its style and scripts', async () => {
    const page = await get('/')
    const html = await page.text()
    const names = [...html.matchAll(/(?:href|src)="(\/assets\/[\w.-]+\.(?:css|js))"/g)].map(
      ([, path]) => path,
    )
    expect(names.length).toBeGreaterThan(2)
    const sizes = await Promise.all(
      ['/', ...names].map(async (path) => (await bytesOf(await get(path ?? '', GZIP))).length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000)
  })
})
