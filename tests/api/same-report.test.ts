import { beforeAll, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { openEngine } from '../../src/io/engine.ts'
import { sha256 } from '../../src/io/sha256.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { fakeTerminal } from '../support/fake-terminal.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ tagger: true })
}, 60_000)

const situation = {
  platform: 'facebook',
  brand: { name: 'Pennyloaf', handle: '@pennyloaf' },
  customer: { name: 'Ursula Brandt', handle: 'Ursula Brandt' },
  thread: [{ from: 'customer', text: 'Charged twice for order PL-20417. Third time I write!!' }],
}
const reply =
  'Sorry if that caused trouble, Ursula. Order PL-20417 is refunded today, and Will will call you.'

it('gives the command line and the API the same report', async () => {
  const file = temporaryFolder().write('situation.json', JSON.stringify(situation))
  const { terminal, written } = fakeTerminal(reply)
  await lint(['--situation', file, '--format', 'json'], terminal, async () => engine)

  const deps = testDeps({ engine })
  const token = { id: 'a', name: 'Desk', scopes: ['lint'], createdAt: 0, hash: sha256('hs_lint') }
  await deps.store.createToken(token)
  const response = await createApp(deps, deps).request('/api/v1/lint', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer hs_lint' },
    body: JSON.stringify({ situation, reply }),
  })
  const report = await response.json()
  expect(JSON.parse(written.out)).toEqual(report)
  expect(report).toMatchObject({ verdict: 'block', judgement: { overall: 1 } })
})

it('gives the same report without the tagger wherever it does not ask for one', async () => {
  const plain = await openEngine({ tagger: false })
  const input = (text: string) => ({ situation, reply: text })
  const { parseLintRequest } = await import('../../src/situation/parse.ts')
  for (const text of [reply, 'Sorry, Ursula.', 'We refund it by Tuesday.']) {
    const parsed = parseLintRequest(input(text))
    if (!parsed.ok || plain.needs([parsed.value])) continue
    expect(plain.lint(parsed.value)).toEqual(engine.lint(parsed.value))
  }
})
