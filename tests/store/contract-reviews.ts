import { expect, it } from 'vitest'
import { ADA, assignedDrill, found, MAYA, NOOR, personViewer, sampleComment, TESS } from './company.ts'
import type { Subject } from './contract.ts'
import { START, started } from './samples.ts'

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
