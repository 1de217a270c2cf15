import { expect, it } from 'vitest'
import { DAY, found, isSignedIn, NORTH, sampleLink, samplePerson, sampleSession } from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const JOINING = { at: START + 1_000, passwordHash: 'scrypt-line' }
const OK = { ok: true }
const NOT_FOUND = { ok: false, why: 'not_found' }

/** One-time links: set-up, invitation, reset. */
export function linkFacts(subject: Subject): void {
  it('finds a link by its hash alone, with whom it is for', async () => {
    const { store } = subject
    await found(store)
    const { hash, ...link } = sampleLink('tess', { madeBy: 'maya' })
    await store.createLink({ ...link, hash })
    expect(await store.linkByHash(hash, START)).toEqual({ ...link, for: await store.person('tess') })
    for (const other of ['', link.id, 'tess']) expect(await store.linkByHash(other, START)).toBeNull()
  })

  it('finds it until it expires', async () => {
    const { store } = subject
    await found(store)
    await store.createLink(sampleLink('tess', { expiresAt: START + DAY }))
    expect(await store.linkByHash('link-hash-tess', START + DAY - 1)).not.toBeNull()
    expect(await store.linkByHash('link-hash-tess', START + DAY)).toBeNull()
    expect(await store.useLink('link-hash-tess', { ...JOINING, at: START + DAY })).toEqual(NOT_FOUND)
    expect(await store.passwordOf('tess@parcelwing.example')).toBeNull()
  })

  it('is one a person: a new one ends the one before', async () => {
    const { store } = subject
    await found(store)
    await store.createLink(sampleLink('tess'))
    await store.createLink({ ...sampleLink('tess', { id: 'second' }), hash: 'second-hash' })
    await store.createLink(sampleLink('tim'))
    expect(await store.useLink('link-hash-tess', JOINING)).toEqual(NOT_FOUND)
    expect(await store.linkByHash('second-hash', START)).not.toBeNull()
    expect(await store.linkByHash('link-hash-tim', START)).not.toBeNull()
  })

  it('lets the invited join with a name and a password, and nothing more', async () => {
    const { store } = subject
    await found(store)
    const invited = samplePerson('new', { joinedAt: null })
    await store.createPerson(invited)
    await store.createLink(sampleLink('new'))
    const greedy = { ...JOINING, name: 'Newt', login: 'root', team: { ...NORTH, id: 'own' } }
    expect(await store.useLink('link-hash-new', greedy)).toEqual(OK)
    expect(await store.person('new')).toEqual({ ...invited, name: 'Newt', joinedAt: JOINING.at })
    expect(await store.passwordOf(invited.login)).toEqual({ person: 'new', passwordHash: 'scrypt-line' })
    expect(await store.teams()).toHaveLength(2)
  })

  it('sets the first admin up with login, name and team', async () => {
    const { store } = subject
    await store.createPerson(samplePerson('first', { role: 'admin', team: null, joinedAt: null }))
    await store.createLink(sampleLink('first', { kind: 'setup' }))
    const joining = { ...JOINING, name: 'Ida', login: 'Ida@Parcelwing.example', team: NORTH }
    expect(await store.useLink('link-hash-first', joining)).toEqual(OK)
    expect(await store.person('first')).toMatchObject({
      name: 'Ida',
      login: 'ida@parcelwing.example',
      team: 'north',
      role: 'admin',
      joinedAt: JOINING.at,
    })
    expect(await store.teams()).toEqual([NORTH])
  })

  it('stays unused when the login chosen at the set-up is taken, and changes nothing', async () => {
    const { store } = subject
    await found(store)
    await store.createPerson(samplePerson('first', { role: 'admin', team: null, joinedAt: null }))
    await store.createLink(sampleLink('first', { kind: 'setup' }))
    const joining = { ...JOINING, login: 'TIM@parcelwing.example', team: { ...NORTH, id: 'own' } }
    expect(await store.useLink('link-hash-first', joining)).toEqual({ ok: false, why: 'login_taken' })
    expect(await store.person('first')).toMatchObject({ joinedAt: null, team: null })
    expect(await store.teams()).toHaveLength(2)
    expect(await store.useLink('link-hash-first', { ...joining, login: 'ida' })).toEqual(OK)
  })

  it('leaves everything as it was when the set-up cannot be whole', async () => {
    const { store } = subject
    await store.createPerson(samplePerson('first', { role: 'admin', team: null, joinedAt: null }))
    await store.createLink(sampleLink('first', { kind: 'setup' }))
    await expect(store.useLink('link-hash-first', JOINING)).rejects.toThrow()
    await expect(store.useLink('link-hash-first', { ...JOINING, login: '', team: NORTH })).rejects.toThrow()
    expect(await store.hasAdmin()).toBe(false)
    expect(await store.teams()).toEqual([])
    expect(await store.linkByHash('link-hash-first', START)).not.toBeNull()
  })

  it('resets a password, ends every session, and leaves name and joining as they were', async () => {
    const { store } = subject
    await found(store)
    await store.setPassword('tess', 'old-line', null)
    for (const id of ['s1', 's2']) await store.createSession(sampleSession('tess', id))
    await store.createSession(sampleSession('tim', 's3'))
    const before = await store.person('tess')
    await store.createLink(sampleLink('tess', { kind: 'reset', madeBy: 'maya' }))
    expect(await store.useLink('link-hash-tess', { ...JOINING, name: 'Mallory' })).toEqual(OK)
    expect(await store.person('tess')).toEqual(before)
    expect(await store.passwordOf('tess@parcelwing.example')).toMatchObject({ passwordHash: 'scrypt-line' })
    const alive = await Promise.all(['s1', 's2', 's3'].map((id) => isSignedIn(store, id)))
    expect(alive).toEqual([false, false, true])
  })

  it('works once: of two uses at once, one', async () => {
    const { store } = subject
    await found(store)
    await store.createLink(sampleLink('tess'))
    const uses = ['mine', 'theirs'].map((passwordHash) =>
      store.useLink('link-hash-tess', { ...JOINING, passwordHash }),
    )
    expect(await Promise.all(uses)).toEqual([OK, NOT_FOUND])
    expect(await store.passwordOf('tess@parcelwing.example')).toMatchObject({ passwordHash: 'mine' })
    expect(await store.linkByHash('link-hash-tess', START)).toBeNull()
  })

  it('is for somebody: none without a person, two never with one hash', async () => {
    const { store } = subject
    await found(store)
    await expect(store.createLink(sampleLink('nobody'))).rejects.toThrow()
    await store.createLink(sampleLink('tess'))
    await expect(store.createLink({ ...sampleLink('tim'), hash: 'link-hash-tess' })).rejects.toThrow()
    expect(await store.linkByHash('link-hash-tess', START)).toMatchObject({ for: { id: 'tess' } })
  })
}
