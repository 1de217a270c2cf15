import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { createProcess } from '../../src/web/deps.ts'
import { ABSENT_MS, createPresence } from '../../src/web/presence.ts'
import { testDeps } from '../support/app.ts'
import { startDrill, visitor } from '../support/visitor.ts'
import { createWorld } from '../support/world.ts'

/** Time that the test moves, and what waits for it. */
function steadyTime() {
  let now = 0
  const waiting: { at: number; act: () => void }[] = []
  return {
    now: () => now,
    after: (ms: number, act: () => void) => void waiting.push({ at: now + ms, act }),
    pass: (ms: number) => {
      now += ms
      for (const one of waiting.splice(0)) one.at <= now ? one.act() : waiting.push(one)
    },
  }
}

describe('the presence of a drill’s page', () => {
  it('is gone after ninety seconds without a sign, and not before', () => {
    const time = steadyTime()
    const presence = createPresence(time.now, time.after)
    presence.seen('d')
    time.pass(ABSENT_MS - 1)
    expect(presence.gone('d')).toBe(false)
    time.pass(1)
    expect(presence.gone('d')).toBe(true)
    presence.seen('d')
    expect(presence.gone('d')).toBe(false)
  })

  it('is not known of a page that never gave one: who has no script is never paused', () => {
    const time = steadyTime()
    const presence = createPresence(time.now, time.after)
    time.pass(10 * ABSENT_MS)
    expect(presence.gone('d')).toBe(false)
  })

  it('that was left does what was asked, once, unless it comes back in time', () => {
    const time = steadyTime()
    const presence = createPresence(time.now, time.after)
    let done = 0
    presence.seen('d')
    presence.left('d', () => done++)
    time.pass(ABSENT_MS / 2)
    presence.seen('d')
    time.pass(ABSENT_MS / 2)
    expect(done).toBe(0)
    presence.left('d', () => done++)
    presence.left('d', () => done++)
    time.pass(ABSENT_MS)
    expect(done).toBe(1)
  })
})

/** The statuses a live page hears of while nobody gives a sign. */
async function silence(app: ReturnType<typeof createApp>, cookie: string, drill: string, until: RegExp) {
  const response = await app.request(`http://localhost/drills/${drill}/live`, { headers: { cookie } })
  const reader = response.body?.getReader()
  let heard = ''
  while (reader && !until.test(heard)) {
    const { value, done } = await reader.read()
    if (done) break
    heard += new TextDecoder().decode(value)
  }
  await reader?.cancel()
  return heard
}

describe('a live drill whose browser fell silent', () => {
  it('is paused when it is practice, as an event', async () => {
    const deps = testDeps()
    const time = steadyTime()
    const presence = createPresence(time.now, time.after)
    const app = createApp(deps, { ...createProcess(deps), presence })
    const guest = visitor(app)
    const drill = await startDrill(guest)
    await guest.post(`/drills/${drill}/here`, {})
    time.pass(ABSENT_MS)
    // Opening the page is a sign; after it the browser is silent.
    const listening = silence(app, guest.cookie(), drill, /Go on/)
    await new Promise((done) => setTimeout(done, 30))
    time.pass(ABSENT_MS)
    expect(await listening).toContain('Go on')
  }, 20_000)

  it('runs on when it is assigned', async () => {
    const { app, callers, drills, deps } = await createWorld()
    const owner = { kind: 'person', person: 'trainee', role: 'trainee', team: 'harbour' } as const
    const { pause } = await import('../../src/training/act.ts')
    expect((await pause(deps, owner, drills.open)).kind).toBe('refused')
    expect((await callers.trainee.post(`/drills/${drills.open}/here`, {})).status).toBe(204)
    expect(app).toBeDefined()
  })
})
