import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { accessFacts } from './contract-access.ts'
import { adminFacts } from './contract-admins.ts'
import { assignmentFacts } from './contract-assignments.ts'
import { clockFacts } from './contract-clock.ts'
import { closedDrillFacts } from './contract-closing.ts'
import { commentFacts } from './contract-comments.ts'
import { drillFacts, lastingFacts } from './contract-drills.ts'
import { erasureFacts } from './contract-erasure.ts'
import { leavingFacts } from './contract-leaving.ts'
import { linkFacts } from './contract-links.ts'
import { matrixFacts } from './contract-matrix.ts'
import { peopleFacts } from './contract-people.ts'
import { practiceFacts } from './contract-practice.ts'
import { reviewFacts } from './contract-reviews.ts'
import { sessionFacts } from './contract-sessions.ts'
import { ANNA, BEN, START } from './samples.ts'

/** One implementation under test; `lasting` when it keeps things beyond its own life. */
export interface Implementation {
  readonly name: string
  readonly lasting: boolean
  open(): Promise<{
    readonly store: Store
    reopen(): Promise<Store>
    discard(): Promise<void>
  }>
}

/** What the facts of the suite are told about: a store with two guests, Anna and Ben. */
export interface Subject {
  store: Store
  /** Closes the store and opens what it kept. */
  reopen(): Promise<Store>
}

/** Every implementation of the port passes these. */
export function storeContract(implementation: Implementation): void {
  describe(implementation.name, () => {
    const subject = {} as Subject
    let discard: () => Promise<void>

    beforeEach(async () => {
      const opened = await implementation.open()
      subject.store = opened.store
      subject.reopen = () => opened.reopen()
      discard = opened.discard
      await subject.store.createGuest({ id: ANNA.guest, hash: 'hash-anna', createdAt: START })
      await subject.store.createGuest({ id: BEN.guest, hash: 'hash-ben', createdAt: START + 1_000 })
    })
    afterEach(async () => discard())

    guestFacts(subject)
    drillFacts(subject)
    if (implementation.lasting) lastingFacts(subject)
    closedDrillFacts(subject)
    clockFacts(subject)
    erasureFacts(subject)
    describe('people', () => peopleFacts(subject))
    describe('admins', () => adminFacts(subject))
    describe('access', () => accessFacts(subject))
    describe('a link', () => linkFacts(subject))
    describe('a session', () => sessionFacts(subject))
    describe('an assignment', () => assignmentFacts(subject))
    describe('a review', () => reviewFacts(subject))
    describe('practice', () => practiceFacts(subject))
    describe('a comment', () => commentFacts(subject))
    describe('leaving and joining', () => leavingFacts(subject))
    describe('the store', () => matrixFacts(subject))
  })
}

function guestFacts(subject: Subject): void {
  it('finds a guest by the hash of the cookie, and by nothing else', async () => {
    expect(await subject.store.guestByHash('hash-anna')).toEqual({ id: ANNA.guest, createdAt: START })
    expect(await subject.store.guestByHash(ANNA.guest)).toBeNull()
    expect(await subject.store.guestByHash('')).toBeNull()
  })

  it('refuses a second guest with the same cookie', async () => {
    await expect(
      subject.store.createGuest({ id: 'other', hash: 'hash-anna', createdAt: 1 }),
    ).rejects.toThrow()
  })

  it('finds an API token by its hash alone, and never answers the hash', async () => {
    const token = { id: 'token-1', name: 'Help desk', scopes: ['lint'], createdAt: START }
    await subject.store.createToken({ ...token, hash: 'hash-of-token' })
    expect(await subject.store.tokenByHash('hash-of-token')).toEqual(token)
    expect(await subject.store.tokenByHash('token-1')).toBeNull()
    expect(await subject.store.tokenByHash('Help desk')).toBeNull()
  })

  it('refuses two tokens with one hash', async () => {
    const token = { name: 'Help desk', scopes: [], createdAt: START, hash: 'hash-of-token' }
    await subject.store.createToken({ ...token, id: 'token-1' })
    await expect(subject.store.createToken({ ...token, id: 'token-2' })).rejects.toThrow()
  })
}
