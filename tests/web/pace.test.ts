import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { visitor } from '../support/visitor.ts'
import { createWorld, viewer } from '../support/world.ts'

describe('time to answer', () => {
  it('is chosen on the first page, in the form of the start buttons', async () => {
    const guest = visitor(createApp(testDeps()))
    const page = await (await guest.get('/?pace=untimed')).text()
    expect(page).toMatch(/<option value="untimed" selected="">/)
    const started = await guest.post('/drills', { scenario: 'late-lamp', pace: 'untimed' })
    const drill = await (await guest.get(started.headers.get('location') ?? '')).text()
    expect(drill).toContain('without a clock')
  })

  it('that there is not is refused', async () => {
    const guest = visitor(createApp(testDeps()))
    expect((await guest.post('/drills', { scenario: 'late-lamp', pace: '0.1' })).status).toBe(422)
  })

  it('is as written in assigned drills, whatever is sent along', async () => {
    const { callers, drills, deps, assignment } = await createWorld()
    await callers.trainee.post('/drills', { assignment, pace: '10' })
    const stored = await deps.store.drill(viewer('trainee', 'trainee', 'harbour'), drills.open)
    expect(stored?.events[0]).not.toHaveProperty('pace')
  })
})
