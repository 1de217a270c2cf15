import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { PARTS, type Visitor, visitor } from '../support/visitor.ts'
import { createWorld, viewer } from '../support/world.ts'

/** Begins a test unasked, with more time asked for than a test gives; answers its path. */
async function begin(who: Visitor): Promise<string> {
  const started = await who.post('/drills', { scenario: 'late-lamp', run: 'test', pace: '10' })
  return started.headers.get('location') ?? ''
}

describe('a test that nobody asked for', () => {
  it('is chosen in the form of the start buttons, so that it holds for whichever is pressed', async () => {
    const page = await (await visitor(createApp(testDeps())).get('/')).text()
    const form = /<form method="post" action="\/drills" class="stack">(.*?)<\/form>/s.exec(page)?.[1] ?? ''
    expect(form).toContain('<input type="radio" name="run" value="test"/>')
    expect(form).toContain('name="scenario" value="late-lamp"')
    expect(form).toMatch(/^[^<]*<button type="submit" disabled="" hidden="">No scenario</)
  })

  it('has no pause, no coach and no choice of time, and says who sees it', async () => {
    const guest = visitor(createApp(testDeps()))
    const path = await begin(guest)
    const page = await (await guest.get(path)).text()
    expect(page).toContain('test, only you see it')
    for (const missing of ['id="coach"', `${path}/pause`, `${path}/stop`]) expect(page).not.toContain(missing)
    expect((await guest.post(`${path}/pause`, {}, PARTS)).status).toBe(422)
    const typed = { thread: 'mila', box: '0', text: 'It is our policy.', visibility: 'public' }
    expect((await guest.post(`${path}/draft`, typed, PARTS)).status).toBe(204)
    expect(page).not.toContain('40 minutes of yours')
  })

  it('runs in the time that was set for its person, and no scorecard tells', async () => {
    const { callers, deps } = await createWorld()
    await deps.store.changePerson('trainee', { extraTime: 2 })
    const path = await begin(callers.trainee)
    const stored = await deps.store.drill(viewer('trainee', 'trainee', 'harbour'), path.slice(8))
    expect(stored?.events[0]).toMatchObject({ test: true, pace: 2, accommodation: true })
    await callers.trainee.post(`${path}/finish`, {})
    const card = await (await callers.trainee.get(`${path}/scorecard`)).text()
    expect(card).toMatch(/<p class="small muted">Test, /)
    expect(card).toContain('name="run" value="test"')
  })

  it('is seen by nobody but its owner', async () => {
    const { callers } = await createWorld()
    const path = await begin(callers.trainee)
    await callers.trainee.post(`${path}/finish`, {})
    for (const other of [callers.manager, callers.admin, callers.otherTrainee])
      for (const page of [`${path}/scorecard`, path.replace('/drills', '/desk/drills')])
        expect((await other.get(page)).status).not.toBe(200)
  })
})
