import { afterEach, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { fastClock } from '../support/clock.ts'
import { startDrill, type Visitor, visitor } from '../support/visitor.ts'

const readers: ReadableStreamDefaultReader<Uint8Array>[] = []
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.cancel()
})

/** Reads a live page until a message has these words; answers everything that came. */
async function follow(who: Visitor, id: string) {
  const response = await who.get(`/drills/${id}/live?thread=mila`)
  const reader = response.body?.getReader()
  if (!reader) throw new Error('no stream')
  readers.push(reader)
  let seen = ''
  const until = async (words: string) => {
    while (!seen.includes(words)) {
      const { done, value } = await reader.read()
      if (done) break
      seen += new TextDecoder().decode(value)
    }
    return seen
  }
  return { response, until }
}

function site() {
  const deps = testDeps()
  const app = createApp(deps, deps)
  return { deps, app, ada: visitor(app) }
}

it('sends the whole present state at every connect', async () => {
  const { ada } = site()
  const id = await startDrill(ada)
  for (let i = 0; i < 2; i++) {
    const { response, until } = await follow(ada, id)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await until('</hx-partial>\n\n')).toContain('where is my lamp?')
  }
})

it('tells at once what was done in another tab', async () => {
  const { ada } = site()
  const id = await startDrill(ada)
  const { until } = await follow(ada, id)
  await until('\n\n')
  await ada.post(`/drills/${id}/reply`, {
    thread: 'mila',
    box: '0',
    text: 'From the other tab',
    visibility: 'public',
  })
  expect(await until('From the other tab')).toContain('From the other tab')
})

it('tells by itself when a post arrives', async () => {
  const deps = testDeps()
  const app = createApp({ ...deps, clock: fastClock(200) })
  const ada = visitor(app)
  const id = await startDrill(ada)
  const { until } = await follow(ada, id)
  expect(await until('Still no word')).toContain('Still no word')
})

it('ends with the way to the scorecard when the drill is finished', async () => {
  const { ada } = site()
  const id = await startDrill(ada)
  const { until } = await follow(ada, id)
  await until('\n\n')
  await ada.post(`/drills/${id}/finish`, {})
  expect(await until('event: done')).toContain(`event: done\ndata: /drills/${id}/scorecard\n\n`)
})

it('gives a guest three at a time and frees the place of a closed one', async () => {
  const { ada } = site()
  const id = await startDrill(ada)
  for (let i = 0; i < 3; i++) await (await follow(ada, id)).until('\n\n')
  const fourth = await ada.get(`/drills/${id}/live`)
  expect([fourth.status, fourth.headers.get('retry-after')]).toEqual([429, '30'])
  await readers.pop()?.cancel()
  await expect.poll(async () => (await ada.get(`/drills/${id}/live`, {})).status).toBe(200)
})

it('closes when the server stops', async () => {
  const { deps, ada } = site()
  const id = await startDrill(ada)
  const { until } = await follow(ada, id)
  await until('\n\n')
  deps.streams.closeAll()
  expect(await until('event: done')).not.toContain('event: done')
})

it('says nothing about what went wrong inside', async () => {
  const { deps, ada, app } = site()
  const id = await startDrill(ada)
  const drill: typeof deps.store.drill = () => Promise.reject(new Error('/secret/path'))
  const broken = createApp({ ...deps, store: { ...deps.store, drill } })
  const response = await broken.request(`/drills/${id}/live`, { headers: { cookie: ada.cookie() } })
  expect(await response.text()).toBe('')
  expect(deps.log.errors).toHaveLength(1)
  expect(app).toBeDefined()
})
