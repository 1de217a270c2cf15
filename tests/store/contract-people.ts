import { expect, it } from 'vitest'
import { found, isSignedIn, sampleLink, samplePerson, sampleSession } from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const OK = { ok: true }
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
}
