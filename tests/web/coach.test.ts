import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { createApp } from '../../src/web/app.ts'
import { testDeps } from '../support/app.ts'
import { PARTS, startDrill, visitor } from '../support/visitor.ts'
import { createWorld } from '../support/world.ts'

const typed = (text: string) => ({ thread: 'mila', box: '0', text, visibility: 'public' })

describe('the coach', () => {
  it('says in practice what the scorer sees in the draft, and keeps nothing but the draft', async () => {
    const deps = testDeps({ engine: await openEngine({ tagger: true }) })
    const guest = visitor(createApp(deps))
    const drill = await startDrill(guest)
    const answer = await guest.post(
      `/drills/${drill}/draft`,
      typed('Sorry if this caused trouble, Mila. It is our policy.'),
      PARTS,
    )
    expect(answer.status).toBe(200)
    const parts = await answer.text()
    expect(parts).toContain('hx-target="#coach-found"')
    expect(parts).toMatch(/\d to mend/)
    expect(parts).toContain('<q hx-ignore')
    const page = await (await guest.get(`/drills/${drill}`)).text()
    expect(page).toContain('id="coach"')
  })

  it('falls silent when the text is gone', async () => {
    const guest = visitor(createApp(testDeps()))
    const drill = await startDrill(guest)
    const parts = await (await guest.post(`/drills/${drill}/draft`, typed(' '), PARTS)).text()
    expect(parts).not.toContain('class="finding')
  })

  it('is not there in assigned drills, and says nothing to whoever asks', async () => {
    const { callers, drills } = await createWorld()
    const page = await (await callers.trainee.get(`/drills/${drills.open}`)).text()
    expect(page).not.toContain('id="coach"')
    const answer = await callers.trainee.post(`/drills/${drills.open}/draft`, typed('Not our fault.'), PARTS)
    expect(answer.status).toBe(204)
    expect(await answer.text()).toBe('')
  })
})
