import { createGunzip, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { streamPacker } from '../../src/web/pack-stream.ts'
import { testDeps } from '../support/app.ts'
import { startDrill, visitor } from '../support/visitor.ts'

const TEXTS = ['first: “ä”\n\n', ': here\n\n', 'second '.repeat(5000)]

describe('a packed stream', () => {
  it('is one gzip file, its end included', () => {
    const packer = streamPacker()
    const bytes = Buffer.concat([...TEXTS.map(packer.pack), packer.end()])
    expect(gunzipSync(bytes).toString()).toBe(TEXTS.join(''))
    expect(bytes.length).toBeLessThan(300)
    expect(gunzipSync(streamPacker().end())).toHaveLength(0)
  })

  it('gives every text as soon as it comes', async () => {
    const packer = streamPacker()
    const reader = createGunzip()
    let read = ''
    reader.on('data', (data: Buffer) => {
      read += data.toString()
    })
    for (const [index, text] of TEXTS.entries()) {
      reader.write(packer.pack(text))
      await expect.poll(() => read).toBe(TEXTS.slice(0, index + 1).join(''))
    }
  })
})

describe('a live page', () => {
  it.each([
    ['gzip, br', 'gzip'],
    ['identity', null],
  ])('is packed for whoever can read that (%s)', async (accepted, encoding) => {
    const deps = testDeps()
    const guest = visitor(createApp(deps, deps))
    const id = await startDrill(guest)
    const live = await guest.get(`/drills/${id}/live`, { 'accept-encoding': accepted })
    expect(live.headers.get('content-encoding')).toBe(encoding)
    expect(live.headers.get('vary')).toContain('Accept-Encoding')
    await new Promise((resolve) => setTimeout(resolve, 100))
    deps.streams.closeAll()
    const bytes = Buffer.from(await live.arrayBuffer())
    expect((encoding ? gunzipSync(bytes) : bytes).toString()).toContain('where is my lamp?')
  })
})
