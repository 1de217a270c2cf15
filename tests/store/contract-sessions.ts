import { expect, it } from 'vitest'
import { DAY, found, isSignedIn, samplePerson, sampleSession } from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const HOUR = 3_600_000

/** Who is signed in where. */
export function sessionFacts(subject: Subject): void {
  it('finds a session by the hash of its cookie alone, with its person as they are now', async () => {
    const { store } = subject
    await found(store)
    const { hash, expiresAt, ...session } = sampleSession('tess')
    expect(await store.createSession({ ...session, hash, expiresAt })).toBe(true)
    await store.changePerson('tess', { name: 'Tess O.', team: 'south' })
    const person = await store.person('tess')
    expect(await store.sessionByHash(hash, START, START)).toEqual({ session, person })
    expect(person).toMatchObject({ name: 'Tess O.', team: 'south' })
    for (const other of ['', session.id, 'tess'])
      expect(await store.sessionByHash(other, START, START)).toBeNull()
  })

  it('finds it until it was idle too long or its time is over', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess'))
    const at = (now: number, idleSince: number) => store.sessionByHash('hash-of-session-tess', now, idleSince)
    expect(await at(START + HOUR, START)).not.toBeNull()
    expect(await at(START + HOUR, START + 1)).toBeNull()
    await store.touchSession('session-tess', START + HOUR)
    expect(await at(START + HOUR, START + HOUR)).not.toBeNull()
    await store.touchSession('session-tess', START + DAY)
    expect(await at(START + DAY - 1, START)).not.toBeNull()
    expect(await at(START + DAY, START)).toBeNull()
  })

  it('never takes a later sign of use back', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess'))
    await store.touchSession('session-tess', START + 9)
    await store.touchSession('session-tess', START + 5)
    expect((await store.sessions('tess', START, START))[0]?.seenAt).toBe(START + 9)
  })

  it('lists what is alive of one person, newest first', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess', 'old'))
    await store.createSession(sampleSession('tess', 'idle', { createdAt: START + 1, seenAt: START - 1 }))
    await store.createSession(sampleSession('tess', 'new', { createdAt: START + 2 }))
    await store.createSession(sampleSession('tim', 'tims'))
    const { hash: _, expiresAt: __, ...newest } = sampleSession('tess', 'new', { createdAt: START + 2 })
    const listed = await store.sessions('tess', START + 5, START)
    expect(listed.map(({ id }) => id)).toEqual(['new', 'old'])
    expect(listed[0]).toEqual(newest)
    expect(await store.sessions('tess', START + DAY, START)).toEqual([])
  })

  it('lets a person end their own sessions and nobody else’s', async () => {
    const { store } = subject
    await found(store)
    for (const id of ['s1', 's2', 's3']) await store.createSession(sampleSession('tess', id))
    await store.createSession(sampleSession('tim', 's4'))
    expect(await store.endSession('tim', 's1')).toBe(false)
    expect(await isSignedIn(store, 's1')).toBe(true)
    expect(await store.endSession('tess', 's1')).toBe(true)
    expect(await store.endSession('tess', 's1')).toBe(false)
    expect(await store.endSessions('tess', 's3')).toBe(1)
    const alive = await Promise.all(['s1', 's2', 's3', 's4'].map((id) => isSignedIn(store, id)))
    expect(alive).toEqual([false, false, true, true])
    expect(await store.endSessions('tess', null)).toBe(1)
    expect(await isSignedIn(store, 's4')).toBe(true)
  })

  it('forgets what has ended, and only that', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess', 'idle', { seenAt: START - 1 }))
    await store.createSession({ ...sampleSession('tess', 'over'), expiresAt: START + 5 })
    await store.createSession(sampleSession('tess', 'alive'))
    expect(await store.deleteStaleSessions(START + 5, START)).toBe(2)
    expect(await store.deleteStaleSessions(START + 5, START)).toBe(0)
    expect(await isSignedIn(store, 'alive')).toBe(true)
  })

  it('is begun by those alone who have joined', async () => {
    const { store } = subject
    await found(store)
    await store.createPerson(samplePerson('new', { joinedAt: null }))
    expect(await store.createSession(sampleSession('new'))).toBe(false)
    expect(await store.createSession(sampleSession('nobody'))).toBe(false)
    expect(await isSignedIn(store, 'session-new')).toBe(false)
  })

  it('has a cookie of its own', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess'))
    const planted = { ...sampleSession('tim'), hash: 'hash-of-session-tess' }
    await expect(store.createSession(planted)).rejects.toThrow()
    expect(await store.sessionByHash('hash-of-session-tess', START, START)).toMatchObject({
      person: { id: 'tess' },
    })
  })
}
