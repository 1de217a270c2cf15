import { describe, expect, it } from 'vitest'
import {
  ADA,
  DAY,
  found,
  isSignedIn,
  MAYA,
  NORTH,
  SOUTH,
  sampleLink,
  samplePerson,
  sampleSession,
  TESS,
} from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const OK = { ok: true }
const LAST = { ok: false, why: 'last_admin' }
const NOT_FOUND = { ok: false, why: 'not_found' }

/** Teams, people, and what changes about them. */
export function peopleFacts(subject: Subject): void {
  it('keeps teams and lists them by name, whatever its case and accents', async () => {
    const { store } = subject
    const zurich = { id: 'a', name: 'Zürich', timeZone: 'Europe/Zurich', createdAt: START }
    const emile = { id: 'b', name: 'émile 10', timeZone: 'Europe/Paris', createdAt: START }
    for (const team of [zurich, { ...emile, id: 'c', name: 'Emile 9' }, emile]) await store.createTeam(team)
    expect((await store.teams()).map(({ name }) => name)).toEqual(['Emile 9', 'émile 10', 'Zürich'])
    expect(await store.renameTeam('a', 'Basel', 'Europe/Berlin')).toBe(true)
    expect(await store.renameTeam('none', 'Basel', 'Europe/Berlin')).toBe(false)
    expect((await store.teams())[0]).toEqual({ ...zurich, name: 'Basel', timeZone: 'Europe/Berlin' })
  })

  it('answers a person as they were made, by id and by login in any case', async () => {
    await found(subject.store)
    const zoe = samplePerson('zoe', { login: 'Zoë.O’Neill', joinedAt: null, team: 'south' })
    expect(await subject.store.createPerson(zoe)).toEqual(OK)
    const kept = { ...zoe, login: 'zoë.o’neill' }
    expect(await subject.store.person('zoe')).toEqual(kept)
    for (const login of ['zoë.o’neill', 'ZOË.O’NEILL', 'Zoë.O’Neill'.normalize('NFD')])
      expect(await subject.store.personByLogin(login)).toEqual(kept)
    expect(await subject.store.personByLogin('zoe')).toBeNull()
    expect(await subject.store.person('nobody')).toBeNull()
  })

  it('gives a login to one person, deactivated ones among them', async () => {
    const { store } = subject
    await found(store)
    await store.deactivatePerson('tess', START)
    const same = samplePerson('other', { login: 'TESS@parcelwing.example' })
    expect(await store.createPerson(same)).toEqual({ ok: false, why: 'login_taken' })
    expect(await store.person('other')).toBeNull()
  })

  it('lists the people of a team or of all, by name, deactivated ones last', async () => {
    const { store } = subject
    await found(store)
    await store.deactivatePerson('maya', START)
    const ids = async (team: string | null) => (await store.people(team)).map(({ id }) => id)
    expect(await ids('north')).toEqual(['tess', 'tim', 'maya'])
    expect(await ids(null)).toEqual(['ada', 'noor', 'sol', 'tess', 'tim', 'maya'])
    expect(await ids('nowhere')).toEqual([])
  })

  it('lets nobody but an admin who has not joined be without a team', async () => {
    const { store } = subject
    await expect(store.createPerson(samplePerson('a', { team: null, joinedAt: null }))).rejects.toThrow()
    await expect(store.createPerson(samplePerson('a', { team: null, role: 'admin' }))).rejects.toThrow()
    expect(
      await store.createPerson(samplePerson('a', { team: null, role: 'admin', joinedAt: null })),
    ).toEqual(OK)
  })

  it('changes what it is told of a person, and nothing else', async () => {
    const { store } = subject
    await found(store)
    const before = await store.person('tess')
    expect(await store.changePerson('tess', { name: 'Tess O.' })).toEqual(OK)
    expect(await store.changePerson('tess', { team: 'south' })).toEqual(OK)
    expect(await store.person('tess')).toEqual({ ...before, name: 'Tess O.', team: 'south' })
    expect(await store.changePerson('nobody', { name: 'x' })).toEqual(NOT_FOUND)
    await expect(store.changePerson('tess', { team: 'nowhere' })).rejects.toThrow()
  })

  it('ends sessions and the links somebody made with a new role, and with nothing less', async () => {
    const { store } = subject
    await found(store)
    await store.createSession(sampleSession('maya'))
    await store.createLink(sampleLink('tim', { madeBy: 'maya' }))
    await store.changePerson('maya', { name: 'M.', team: 'south', role: 'manager' })
    expect(await isSignedIn(store, 'session-maya')).toBe(true)
    expect(await store.linkByHash('link-hash-tim', START)).not.toBeNull()
    await store.changePerson('maya', { role: 'trainee' })
    expect(await isSignedIn(store, 'session-maya')).toBe(false)
    expect(await store.linkByHash('link-hash-tim', START)).toBeNull()
  })

  it('lets a new role keep the invitation that waits for its person', async () => {
    const { store } = subject
    await found(store)
    await store.createPerson(samplePerson('new', { joinedAt: null }))
    await store.createLink(sampleLink('new'))
    await store.changePerson('new', { role: 'manager' })
    expect(await store.linkByHash('link-hash-new', START)).toMatchObject({ for: { role: 'manager' } })
  })

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

  describe('the last admin', () => {
    const ways = {
      demoted: () => subject.store.changePerson('ada', { role: 'manager' }),
      deactivated: () => subject.store.deactivatePerson('ada', START),
      erased: () => subject.store.erasePerson('ada'),
    }
    const others = {
      'nobody else is': async () => {},
      'another was deactivated': async () => {
        await subject.store.createPerson(samplePerson('ann', { role: 'admin', deactivatedAt: START }))
      },
      'another was invited': async () => {
        await subject.store.createPerson(samplePerson('ann', { role: 'admin', joinedAt: null }))
      },
    }

    it.each(Object.keys(ways).flatMap((way) => Object.keys(others).map((other) => [way, other] as const)))(
      'is not %s when %s',
      async (way, other) => {
        await found(subject.store)
        await others[other as keyof typeof others]()
        const before = await subject.store.person(ADA.person)
        expect(await ways[way as keyof typeof ways]()).toEqual(LAST)
        expect(await subject.store.person(ADA.person)).toEqual(before)
        expect(await subject.store.hasAdmin()).toBe(true)
      },
    )

    it.each(Object.keys(ways))('may be %s while there is another', async (way) => {
      await found(subject.store)
      await subject.store.createPerson(samplePerson('ann', { role: 'admin' }))
      expect(await ways[way as keyof typeof ways]()).toEqual(OK)
      expect(await subject.store.hasAdmin()).toBe(true)
    })

    it('may change name and team, and stay an admin', async () => {
      await found(subject.store)
      expect(await subject.store.changePerson('ada', { name: 'A.', team: 'north', role: 'admin' })).toEqual(
        OK,
      )
    })

    it('is left when two remove each other at once', async () => {
      const { store } = subject
      await found(store)
      await store.createPerson(samplePerson('ann', { role: 'admin' }))
      const results = await Promise.all([
        store.deactivatePerson('ann', START),
        store.changePerson('ada', { role: 'trainee' }),
        store.erasePerson('ada'),
      ])
      expect(results).toEqual([OK, LAST, LAST])
    })
  })

  it('knows of an admin once one has joined', async () => {
    const { store } = subject
    expect(await store.hasAdmin()).toBe(false)
    const first = samplePerson('first', { role: 'admin', team: null, joinedAt: null })
    await store.createPerson(first)
    expect(await store.hasAdmin()).toBe(false)
    await store.createLink(sampleLink('first', { kind: 'setup' }))
    await store.useLink('link-hash-first', { at: START, passwordHash: 'x', team: NORTH })
    expect(await store.hasAdmin()).toBe(true)
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
