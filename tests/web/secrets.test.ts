import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { sha256 } from '../../src/io/sha256.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import { openSqliteStore } from '../../src/store/sqlite/store.ts'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { PARTS, startDrill, visitor } from '../support/visitor.ts'

/** Drafts with something secret in every place a draft has, sent through every door, also the wrong way: four are judged a round. */
const ROUNDS = Number(process.env.HOTSEAT_SECRET_ROUNDS ?? 250)

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ tagger: true })
})

/** Made to be found again in any encoding of the text: letters and digits only. */
function secretOf(round: number, place: string): string {
  return `Zq${place}${round}x${(round * 7919 + 104_729).toString(36)}Kanarie`
}

function fieldsWith(round: number): Record<string, string> {
  const secret = (place: string) => secretOf(round, place)
  return {
    reply: `Hi ${secret('name')}, order ${secret('order')} went to ${secret('mail')}@post.example, card 4111 1111 1111 1111.`,
    thread: `My parcel ${secret('thread')} is lost!\n\nUs: sorry ${secret('ours')}`,
    platform: 'x',
    visibility: 'public',
    brand_name: secret('brand'),
    brand_handle: `@${secret('handle')}`,
    contacts: secret('contact'),
    agents: secret('agent'),
    customer_name: secret('customer'),
    customer_handle: `@${secret('customerhandle')}`,
    facts: secret('fact'),
    fault: 'ours',
  }
}

function bodyWith(round: number): object {
  const { reply, thread, brand_name: name, facts } = fieldsWith(round)
  const posts = [{ from: 'customer', text: thread }]
  return { situation: { platform: 'x', brand: { name }, thread: posts, facts: [facts] }, reply }
}

it('leaves no secret of a thousand drafts in the database or the log', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder()
  const store = openSqliteStore(join(folder.path, 'hotseat.db'))
  let judged = 0
  const lintWithEdits: Engine['lintWithEdits'] = (input) => {
    judged++
    return engine.lintWithEdits(input)
  }
  const deps = testDeps({ store, engine: { ...engine, lintWithEdits } })
  const app = createApp(deps)
  const ada = visitor(app)
  // Somebody with a cookie and an open drill: there would be a place to keep things.
  await startDrill(ada)
  await store.createToken({ id: 'a', name: 'Desk', scopes: ['lint'], createdAt: 0, hash: sha256('hs_lint') })
  const api = (body: string, authorization = 'Bearer hs_lint') =>
    app.request('/api/v1/lint', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization },
    })

  const statuses = new Set<number>()
  for (let round = 0; round < ROUNDS; round++) {
    const fields = fieldsWith(round)
    const out = JSON.stringify([{ start: 0, end: 3, insert: secretOf(round, 'insert') }])
    const json = JSON.stringify(bodyWith(round))
    const answers = [
      await ada.post('/check', fields),
      await ada.post('/check/findings', fields, PARTS),
      await ada.post('/check', { ...fields, checked: fields.reply ?? '', apply: out }),
      await api(json),
      await api(json.slice(0, -1)),
      await api(json, `Bearer ${secretOf(round, 'token')}`),
      await ada.post('/check', { ...fields, [secretOf(round, 'field')]: 'x' }),
      await ada.post('/check', { ...fields, fault: secretOf(round, 'fault') }),
      await ada.post('/check', { ...fields, reply: (fields.reply ?? '').repeat(100) }),
      await ada.get(`/check?${secretOf(round, 'query')}`),
      await ada.get(`/check/${secretOf(round, 'path')}`),
    ]
    for (const answer of answers) statuses.add(answer.status)
  }
  expect(judged).toBe(4 * ROUNDS)
  expect([...statuses].sort()).toEqual([200, 400, 401, 404, 422])
  await store.close()

  const files = readdirSync(folder.path).filter((name) => name.startsWith('hotseat.db'))
  expect(files).toContain('hotseat.db')
  const kept = files.map((name) => readFileSync(join(folder.path, name)).toString('latin1')).join('\n')
  const logged = JSON.stringify([deps.log.lines, deps.log.errors])
  expect(kept).toContain('late-lamp')
  expect(logged).toContain('"route":"/check"')
  expect(deps.log.errors).toEqual([])
  for (const where of [kept, logged])
    expect(where.match(/Kanarie|4111 1111|post\.example/gi) ?? []).toEqual([])
})

it('leaves no secret in the log when the scorer itself falls over', async () => {
  const falls = () => {
    throw new Error('A rule fell over.')
  }
  const deps = testDeps({ engine: { ...engine, lintWithEdits: falls } })
  const ada = visitor(createApp(deps))
  expect((await ada.post('/check', fieldsWith(1))).status).toBe(500)
  expect(deps.log.errors).toHaveLength(1)
  expect(JSON.stringify([deps.log.lines, deps.log.errors])).not.toContain('Kanarie')
})
