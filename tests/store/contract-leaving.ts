import { expect, it } from 'vitest'
import {
  ADA,
  assignedDrill,
  found,
  isSignedIn,
  MAYA,
  personViewer,
  sampleAssignment,
  sampleComment,
  sampleLink,
  samplePerson,
  sampleSession,
  TESS,
  TIM,
  wholeDrill,
} from './company.ts'
import type { Subject } from './contract.ts'
import { ANNA, BEN, repliedWith, START, sampleDrill, started } from './samples.ts'

const DRAFT = { text: 'Unsent', visibility: 'public', savedAt: START } as const
const AS_TESS = { kind: 'person', person: 'tess' } as const

/** Erasing people, and guests who turn out to be somebody. */
export function leavingFacts(subject: Subject): void {
  it('erases a person with all that is theirs, and nothing of others', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'asked')
    await store.createDrill(sampleDrill(AS_TESS, 'own'), wholeDrill(START + 5))
    await store.saveDraft(TESS, 'own', 'main', DRAFT)
    await store.addComment(MAYA, sampleComment('asked'))
    await store.createSession(sampleSession('tess'))
    await store.createLink(sampleLink('tess'))
    await assignedDrill(store, 'tims', 'tim')
    const tims = await store.drill(TIM, 'tims')
    expect(await store.erasePerson('tess')).toEqual({ ok: true })
    expect(await store.person('tess')).toBeNull()
    expect(await store.personByLogin('tess@parcelwing.example')).toBeNull()
    expect(await isSignedIn(store, 'session-tess')).toBe(false)
    expect(await store.linkByHash('link-hash-tess', START)).toBeNull()
    expect(await store.drills(TESS)).toEqual([])
    expect(await store.drafts(TESS, 'own')).toEqual({})
    expect(await store.reviewableDrills(ADA, {})).toMatchObject([{ id: 'tims' }])
    expect((await store.teamTasks(ADA, 'north')).map(({ person }) => person)).toEqual(['tim'])
    expect(await store.drill(TIM, 'tims')).toEqual(tims)
    expect(await store.erasePerson('tess')).toEqual({ ok: false, why: 'not_found' })
  })

  it('leaves nothing behind that somebody new with the same ids would inherit', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'asked')
    await store.saveDraft(TESS, 'asked', 'main', DRAFT)
    await store.addComment(MAYA, sampleComment('asked'))
    await store.erasePerson('tess')
    await store.createPerson(samplePerson('tess'))
    expect(await store.myTasks(TESS)).toEqual([])
    await assignedDrill(store, 'asked', 'tess', { acts: [] })
    expect(await store.drill(TESS, 'asked')).toMatchObject({ events: [] })
    expect(await store.drafts(TESS, 'asked')).toEqual({})
    expect(await store.commentsOn(TESS, 'asked')).toEqual([])
  })

  it('keeps the assignments that an erased manager made, by nobody', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess'])
    await store.erasePerson('maya')
    expect(await store.myTasks(TESS)).toMatchObject([{ assignment: { id: 'a1', madeBy: null } }])
  })

  it('ends the links that an erased person made for others', async () => {
    const { store } = subject
    await found(store)
    await store.createLink(sampleLink('tim', { madeBy: 'maya' }))
    await store.erasePerson('maya')
    expect(await store.linkByHash('link-hash-tim', START)).toBeNull()
  })

  it('keeps a scenario text exactly as long as somebody’s drill refers to it', async () => {
    const { store } = subject
    await found(store)
    await store.createDrill(sampleDrill(AS_TESS, 'd1'), [started])
    await store.createDrill(sampleDrill(ANNA, 'd2'), [started])
    await store.erasePerson('tess')
    expect((await store.drill(ANNA, 'd2'))?.scenarioText).toBe(sampleDrill(ANNA, 'd2').scenarioText)
    await store.deleteGuestsBefore(START + 1)
    const other = { ...sampleDrill(BEN, 'd3'), scenarioText: 'another text' }
    expect(await store.createDrill(other, [started])).toBe(true)
  })

  it('gives a guest’s drills to the person they turn out to be, as practice, and forgets the guest', async () => {
    const { store } = subject
    await found(store)
    await store.createDrill(sampleDrill(ANNA, 'done'), wholeDrill(START + 5))
    await store.createDrill(sampleDrill(ANNA, 'open', { startedAt: START + 1 }), [started])
    await store.saveDraft(ANNA, 'open', 'main', DRAFT)
    await store.createDrill(sampleDrill(BEN, 'bens'), [started])
    const before = await store.drill(ANNA, 'done')
    expect(await store.claimDrills(ANNA.guest, 'tess')).toBe(2)
    expect(await store.drill(TESS, 'done')).toEqual({ ...before, owner: AS_TESS })
    expect(await store.drafts(TESS, 'open')).toEqual({ main: DRAFT })
    expect((await store.appendEvents(TESS, 'open', 1, repliedWith('Hi', START + 2))).ok).toBe(true)
    expect(await store.drills(ANNA)).toEqual([])
    expect(await store.guestByHash('hash-anna')).toBeNull()
    expect(await store.deleteGuestsBefore(START + 1)).toBe(0)
    expect((await store.drills(TESS)).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'open practice',
      'done practice',
    ])
    expect(await store.reviewedDrill(MAYA, 'done')).toBeNull()
    expect(await store.drills(BEN)).toHaveLength(1)
  })

  it('claims once, of nobody nothing, and for nobody nothing', async () => {
    const { store } = subject
    await found(store)
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    expect(await store.claimDrills('nobody', 'tess')).toBe(0)
    expect(await store.claimDrills(ANNA.guest, 'nobody')).toBe(0)
    expect(await store.guestByHash('hash-anna')).not.toBeNull()
    expect(await Promise.all(['tess', 'tim'].map((person) => store.claimDrills(ANNA.guest, person)))).toEqual(
      [1, 0],
    )
    expect(await store.drills(TIM)).toEqual([])
  })

  it('lists a person’s and a guest’s drills apart, even of the same id', async () => {
    const { store } = subject
    await found(store)
    await store.createPerson(samplePerson(ANNA.guest))
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const namesake = personViewer(ANNA.guest)
    expect(await store.drills(namesake)).toEqual([])
    expect(await store.drill(namesake, 'd1')).toBeNull()
    expect(await store.drills(ANNA)).toHaveLength(1)
  })
}
