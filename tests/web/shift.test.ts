import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import { createApp } from '../../src/web/app.ts'
import { FIVE_AT_ONCE } from '../scenario/fixtures/shift.ts'
import { testDeps } from '../support/app.ts'
import { PARTS, startDrill, visitor } from '../support/visitor.ts'

const parsed = parseScenario('five-at-once', FIVE_AT_ONCE, sha256)
if (!parsed.ok) throw new Error('the fixture is broken')
const offered = [{ scenario: parsed.value, text: parsed.text }]

/** A shift in which everything that tags the brand has come. */
async function begun() {
  const deps = testDeps({ scenarios: offered })
  const ada = visitor(createApp(deps))
  const path = `/drills/${await startDrill(ada, 'five-at-once')}`
  deps.clock.advance(70_000)
  const page = async (query = '') => (await ada.get(`${path}${query}`)).text()
  return { deps, ada, path, page }
}

/** Threads of the queue from top to bottom. */
const queue = (html: string) => [...html.matchAll(/id="ticket-(\w+)"/g)].map(([, thread]) => thread)
/** The pressed priority of a thread. */
const pressed = (html: string, thread: string) =>
  new RegExp(`id="priority-${thread}-(\\d)"[^>]*aria-pressed="true"`).exec(html)?.[1]

describe('the queue of a shift', () => {
  it('takes a priority for a thread, without script and with, and stays at the thread that is looked at', async () => {
    const { ada, path, page } = await begun()
    expect(pressed(await page(), 'gas')).toBeUndefined()
    const set = await ada.post(`${path}/priority`, { thread: 'gas', priority: '1', look: 'rent' })
    expect([set.status, set.headers.get('location')]).toEqual([303, `${path}?thread=rent`])
    expect(pressed(await page(), 'gas')).toBe('1')
    const parts = await ada.post(`${path}/priority`, { thread: 'gas', priority: '2', look: 'rent' }, PARTS)
    expect(pressed(await parts.text(), 'gas')).toBe('2')
  })

  it('refuses what is no priority, and a thread that nobody has found', async () => {
    const { ada, path } = await begun()
    expect((await ada.post(`${path}/priority`, { thread: 'gas', priority: '4' })).status).toBe(422)
    const unfound = await ada.post(`${path}/priority`, { thread: 'lift', priority: '2' })
    expect(unfound.status).toBe(422)
    expect(await unfound.text()).toContain('There is no such thread.')
  })

  it('sorts by time left, by waiting time and by priority, and keeps to what was chosen', async () => {
    const { ada, path, page } = await begun()
    expect(queue(await page())).toEqual(['gas', 'rent', 'parking', 'thanks'])
    expect(queue(await page('?order=waiting'))).toEqual(['parking', 'gas', 'rent', 'thanks'])
    for (const [thread, priority] of [
      ['gas', '3'],
      ['rent', '1'],
      ['parking', '2'],
    ] as const)
      await ada.post(`${path}/priority`, { thread, priority })
    expect(queue(await page('?order=priority'))).toEqual(['rent', 'parking', 'gas', 'thanks'])
    expect(queue(await page())).toEqual(['rent', 'parking', 'gas', 'thanks'])
    const sent = await ada.post(`${path}/priority`, { thread: 'rent', priority: '3' }, PARTS)
    expect(queue(await sent.text())).toEqual(['parking', 'gas', 'rent', 'thanks'])
    expect(queue(await page('?order=nonsense'))).toEqual(['parking', 'gas', 'rent', 'thanks'])
  })

  it('shows nobody who has not written yet', async () => {
    const deps = testDeps({ scenarios: offered })
    const ada = visitor(createApp(deps))
    const id = await startDrill(ada, 'five-at-once')
    expect(queue(await (await ada.get(`/drills/${id}`)).text())).toEqual(['parking'])
  })

  it('ends in a scorecard with the order of work', async () => {
    const { ada, path } = await begun()
    await ada.post(`${path}/priority`, { thread: 'gas', priority: '1' })
    await ada.post(`${path}/finish`, {})
    const card = await (await ada.get(`${path}/scorecard`)).text()
    expect(card).toContain('Order of work')
    expect(card).toContain('Gas is danger.')
    expect(card).toContain('wanted no answer')
  })
})

it('has no priorities outside a shift', async () => {
  const deps = testDeps()
  const ada = visitor(createApp(deps))
  const id = await startDrill(ada)
  const page = await (await ada.get(`/drills/${id}`)).text()
  expect(page).not.toContain('Sort by')
  expect(page).not.toContain('class="triage"')
  const refused = await ada.post(`/drills/${id}/priority`, { thread: 'mila', priority: '1' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Priorities are set in shifts only.')
})
