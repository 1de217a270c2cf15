import { expect, it } from 'vitest'
import {
  DAY,
  found,
  isSignedIn,
  MAYA,
  SOUTH,
  sampleLink,
  samplePerson,
  sampleSession,
  TESS,
} from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const OK = { ok: true }
const NOT_FOUND = { ok: false, why: 'not_found' }

/** Being let in and put out: deactivation and passwords. */
export function accessFacts(subject: Subject): void {
  it('puts a deactivated person out at once, with every way back in', async () => {
    const { store } = subject
    await found(store)
    await store.setPassword('maya', 'scrypt-line', null)
    await store.createSession(sampleSession('maya'))
    await store.createLink(sampleLink('maya'))
    await store.createLink(sampleLink('tim', { madeBy: 'maya' }))
    expect(await store.deactivatePerson('maya', START + 5)).toEqual(OK)
    await outside()
    await store.createLink(sampleLink('maya'))
    expect(await store.createSession(sampleSession('maya', 'late'))).toBe(false)
    expect(await store.setPassword('maya', 'other', null)).toBe(false)
    await outside()
    expect(await store.deactivatePerson('maya', START + 9)).toEqual(OK)
    expect((await store.person('maya'))?.deactivatedAt).toBe(START + 5)

    async function outside() {
      expect(await isSignedIn(store, 'session-maya')).toBe(false)
      expect(await store.passwordOf('maya@parcelwing.example')).toBeNull()
      for (const link of ['maya', 'tim'])
        expect(await store.linkByHash(`link-hash-${link}`, START)).toBeNull()
    }
  })

  it('gives the account back without what was ended', async () => {
    const { store } = subject
    await found(store)
    await store.setPassword('tess', 'scrypt-line', null)
    await store.createSession(sampleSession('tess'))
    await store.deactivatePerson('tess', START)
    await store.createLink(sampleLink('tess'))
    expect(await store.activatePerson('tess')).toEqual(OK)
    expect(await store.person('tess')).toMatchObject({ deactivatedAt: null })
    expect(await isSignedIn(store, 'session-tess')).toBe(false)
    expect(await store.linkByHash('link-hash-tess', START)).toBeNull()
    expect(await store.passwordOf('tess@parcelwing.example')).toEqual({
      person: 'tess',
      passwordHash: 'scrypt-line',
    })
    expect(await store.activatePerson('nobody')).toEqual(NOT_FOUND)
  })

  it('signs nobody out who was active anyway', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('tess'))
    await store.activatePerson('tess')
    expect(await isSignedIn(store, 'session-tess')).toBe(true)
  })

  it('answers the password of those alone who have joined and are active', async () => {
    const { store } = subject
    await found(store)
    expect(await store.passwordOf('tess@parcelwing.example')).toBeNull()
    expect(await store.setPassword('tess', 'line-1', null)).toBe(true)
    expect(await store.passwordOf('Tess@Parcelwing.example')).toEqual({
      person: 'tess',
      passwordHash: 'line-1',
    })
    await store.createPerson(samplePerson('new', { joinedAt: null }))
    expect(await store.setPassword('new', 'line-2', null)).toBe(false)
    expect(await store.setPassword('nobody', 'line-2', null)).toBe(false)
    expect(await store.passwordOf('new@parcelwing.example')).toBeNull()
    expect(await store.passwordOf('')).toBeNull()
  })

  it('ends the link and all sessions but one with a new password, of that person alone', async () => {
    const { store } = subject
    await found(store)
    for (const id of ['s1', 's2']) await store.createSession(sampleSession(TESS.person, id))
    await store.createSession(sampleSession(MAYA.person, 's3'))
    await store.createLink(sampleLink('tess', { kind: 'reset', expiresAt: START + DAY }))
    await store.setPassword('tess', 'line', 's2')
    const alive = await Promise.all(['s1', 's2', 's3'].map((id) => isSignedIn(store, id)))
    expect(alive).toEqual([false, true, true])
    expect(await store.linkByHash('link-hash-tess', START)).toBeNull()
    await store.setPassword('tess', 'line', null)
    expect(await isSignedIn(store, 's2')).toBe(false)
  })

  it('never tells a password with a person', async () => {
    const { store } = subject
    await store.createTeam(SOUTH)
    await store.createPerson(samplePerson('tess', { team: 'south' }))
    await store.setPassword('tess', 'scrypt-line', null)
    await store.createSession(sampleSession('tess'))
    await store.createLink(sampleLink('tess'))
    const told = [
      await store.person('tess'),
      await store.personByLogin('tess@parcelwing.example'),
      await store.people(null),
      await store.sessionByHash('hash-of-session-tess', START, START),
      await store.sessions('tess', START, START),
      await store.linkByHash('link-hash-tess', START),
    ]
    expect(told).not.toContain(null)
    expect(JSON.stringify(told)).not.toMatch(/scrypt-line|hash/)
  })
}
