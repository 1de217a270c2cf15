import { expect, it } from 'vitest'
import { loadAssets } from '../../src/io/assets.ts'
import { weightedLength } from '../../src/situation/weighted-length.ts'

const assets = await loadAssets()

it('offers what the pages load, each with its type and mark', () => {
  for (const name of ['hotseat.css', 'app.js', 'icons.svg', 'favicon.svg', 'htmx.min.js', 'hx-sse.min.js']) {
    expect(assets.get(name)?.etag, name).toMatch(/^"[\w-]{22}"$/)
  }
  expect(assets.get('app.js')?.type).toBe('text/javascript; charset=utf-8')
})

it('serves browsers the very count the server uses', async () => {
  const source = new TextDecoder().decode(assets.get('weighted-length.js')?.bytes)
  const browser = await import(`data:text/javascript,${encodeURIComponent(source)}`)
  for (const text of ['hello', 'see https://a.example/long/long/long now', '👩‍👩‍👧 日本'])
    expect(browser.weightedLength(text)).toBe(weightedLength(text))
})
