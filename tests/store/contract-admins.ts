import { describe, expect, it } from 'vitest'
import { ADA, found, NORTH, sampleLink, samplePerson } from './company.ts'
import type { Subject } from './contract.ts'
import { START } from './samples.ts'

const OK = { ok: true }
const LAST = { ok: false, why: 'last_admin' }

/** That there always is an admin. */
export function adminFacts(subject: Subject): void {
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
}
