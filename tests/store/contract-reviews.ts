import { describe, expect, it } from 'vitest'
import {
  ADA,
  assignedDrill,
  found,
  MAYA,
  NOOR,
  personViewer,
  sampleComment,
  samplePerson,
  TESS,
} from './company.ts'
import type { Subject } from './contract.ts'
import { finished, START, sampleDrill, started } from './samples.ts'

/** What managers find of their people's drills; who may see what is in the matrix. */
export function reviewFacts(subject: Subject): void {
  it('answers a drill as its owner sees it, with person and comments', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    await store.addComment(MAYA, sampleComment('d1'))
    const drill = await store.drill(TESS, 'd1')
    expect(await store.reviewedDrill(MAYA, 'd1')).toEqual({
      drill,
      events: drill?.events,
      person: { id: 'tess', name: 'Tess', team: 'north' },
      comments: await store.commentsOn(TESS, 'd1'),
    })
    expect(drill?.events).toHaveLength(4)
    expect(await store.reviewedDrill(MAYA, 'none')).toBeNull()
  })

  it('lists drills newest first, with how many comments there are and how many wait', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'old')
    await assignedDrill(store, 'running', 'tim', { kind: 'test', acts: [started], startedAt: START + 5 })
    for (const id of ['c1', 'c2', 'c3']) await store.addComment(MAYA, sampleComment('old', { id }))
    await store.acknowledgeComment(TESS, 'old', 'c1', START)
    const [running, old, ...more] = await store.reviewableDrills(MAYA, {})
    expect(more).toEqual([])
    expect(running).toMatchObject({ id: 'running', kind: 'test', personName: 'Tim', closedAt: null })
    expect(running).toMatchObject({ comments: 0, unread: 0, score: null })
    const [summary] = await store.drills(TESS)
    expect(old).toEqual({ ...summary, personName: 'Tess', comments: 3, unread: 2 })
  })

  it('lists those of one team or one person, and never more than the viewer leads', async () => {
    const { store } = subject
    await found(store)
    for (const person of ['tess', 'tim', 'sol', 'maya']) await assignedDrill(store, person, person)
    const ids = async (...[viewer, filter]: Parameters<typeof store.reviewableDrills>) =>
      (await store.reviewableDrills(viewer, filter)).map(({ id }) => id).sort()
    expect(await ids(ADA, {})).toEqual(['maya', 'sol', 'tess', 'tim'])
    expect(await ids(ADA, { team: 'north' })).toEqual(['maya', 'tess', 'tim'])
    expect(await ids(ADA, { team: 'south', person: 'tess' })).toEqual([])
    expect(await ids(MAYA, {})).toEqual(['tess', 'tim'])
    expect(await ids(MAYA, { person: 'tim', team: undefined })).toEqual(['tim'])
    expect(await ids(MAYA, { team: 'south' })).toEqual([])
    expect(await ids(MAYA, { person: 'sol' })).toEqual([])
    expect(await ids(MAYA, { person: 'maya' })).toEqual([])
    expect(await ids({ ...MAYA, team: null }, {})).toEqual([])
  })

  it('lets nobody review their own drills, not even an admin', async () => {
    const { store } = subject
    await found(store)
    for (const viewer of [ADA, MAYA]) {
      await assignedDrill(store, viewer.person, viewer.person)
      expect(await store.reviewedDrill(viewer, viewer.person)).toBeNull()
      expect(await store.addComment(viewer, sampleComment(viewer.person))).toBe(false)
    }
  })

  it('follows people to the team they are in now', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    await store.addComment(MAYA, sampleComment('d1'))
    await store.changePerson('tess', { team: 'south' })
    expect(await store.reviewedDrill(MAYA, 'd1')).toBeNull()
    expect(await store.reviewableDrills(MAYA, {})).toEqual([])
    expect(await store.addComment(MAYA, sampleComment('d1', { id: 'c2' }))).toBe(false)
    expect(await store.reviewedDrill(NOOR, 'd1')).toMatchObject({ person: { team: 'south' }, comments: [{}] })
  })

  describe('practice', () => {
    const NORTHERNERS = ['p1', 'p2', 'p3', 'p4', 'p5']
    const grades = (apology: number | null, speed: number | null) =>
      ({ dimensions: { apology, speed } }) as unknown as Parameters<typeof finished>[1]

    it('is counted by person: how often, and when last', async () => {
      const { store } = subject
      await found(store)
      await practise('tess', 'd1', START + 10)
      await practise('tess', 'd2', START + 20)
      await practise('tess', 'early', START + 30, { unfinished: true })
      await store.createDrill(sampleDrill({ kind: 'person', person: 'tim' }, 'running'), [started])
      await practise('maya', 'own', START + 40)
      await practise('sol', 'far', START + 50)
      await assignedDrill(store, 'asked', 'tim')
      const tess = { person: 'tess', drills: 2, lastAt: START + 20 }
      expect(await store.practiceCounts(MAYA, 'north', START)).toEqual([tess])
      expect(await store.practiceCounts(MAYA, 'north', START + 20)).toEqual([{ ...tess, drills: 1 }])
      expect(await store.practiceCounts(MAYA, 'north', START + 21)).toEqual([])
      expect(await store.practiceCounts(MAYA, 'south', START)).toEqual([])
      expect(await store.practiceCounts(ADA, 'south', START)).toMatchObject([{ person: 'sol' }])
    })

    it('has means of five people or more, each counting once', async () => {
      const { store } = subject
      await found(store)
      await five()
      for (let n = 0; n < 9; n += 1) await practise('p1', `more-${n}`, START + n, grades(20, null))
      const means = await store.practiceMeans(MAYA, 'north', START)
      expect(means).toEqual({ apology: expect.closeTo((21 + 80 * 4) / 5, 9) })
      expect(await store.practiceMeans(ADA, 'north', START)).toEqual(means)
      expect(await store.practiceMeans(NOOR, 'north', START)).toBeNull()
    })

    it('has no means of four, nor with the viewer as the fifth', async () => {
      const { store } = subject
      await found(store)
      await five()
      await practise('maya', 'own', START + 5, grades(70, 70))
      await store.changePerson('p5', { team: 'south' })
      expect(await store.practiceMeans(MAYA, 'north', START)).toBeNull()
      expect(
        await store.practiceMeans(ADA, 'north', START),
        'an admin sees the manager as well',
      ).not.toBeNull()
    })

    it('has no mean of a dimension in which fewer than five were graded', async () => {
      const { store } = subject
      await found(store)
      await five()
      expect(await store.practiceMeans(MAYA, 'north', START)).not.toHaveProperty('speed')
      await practise('p5', 'd-more', START + 5, grades(80, 30))
      expect(await store.practiceMeans(MAYA, 'north', START)).toHaveProperty('speed', (60 * 4 + 30) / 5)
    })

    /** Five people with one drill each; the first does badly, the fifth has no grade for speed. */
    async function five(): Promise<void> {
      for (const [index, person] of NORTHERNERS.entries()) {
        await subject.store.createPerson(samplePerson(person))
        const apology = index === 0 ? 30 : 80
        await practise(person, `d-${person}`, START + 5, grades(apology, index === 4 ? null : 60))
      }
    }

    async function practise(
      person: string,
      id: string,
      at: number,
      changes: Parameters<typeof finished>[1] = {},
    ): Promise<void> {
      const owner = { kind: 'person', person } as const
      await subject.store.createDrill(sampleDrill(owner, id), [started, finished(at, changes)])
    }
  })

  it('finds nothing for a role nobody has', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    const odd = { ...personViewer('maya'), role: 'owner' } as unknown as typeof MAYA
    expect(await store.reviewedDrill(odd, 'd1')).toBeNull()
    expect(await store.teamTasks(odd, 'north')).toEqual([])
    expect(await store.assign(odd, { ...(await task()), id: 'a2' }, ['tess'])).toBe(false)

    async function task() {
      const [first] = await store.myTasks(TESS)
      if (!first) throw new Error('no task')
      return first.assignment
    }
  })
}
