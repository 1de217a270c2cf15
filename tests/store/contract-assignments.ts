import { expect, it } from 'vitest'
import {
  ADA,
  assignedDrill,
  DAY,
  found,
  MAYA,
  NOOR,
  SOL,
  sampleAssignment,
  TESS,
  TIM,
  wholeDrill,
} from './company.ts'
import type { Subject } from './contract.ts'
import { ANNA, finished, START, sampleDrill, started } from './samples.ts'

const interrupted = { at: START + 9, type: 'drill_interrupted', reason: 'A new engine' } as const

/** What people are asked to do. */
export function assignmentFacts(subject: Subject): void {
  it('asks the people of the team, by the viewer’s own name', async () => {
    const { store } = subject
    await found(store)
    const due = { dueAt: START + DAY, dueDay: '2027-01-16' }
    const asked = sampleAssignment('a1', { ...due, madeBy: 'somebody else' })
    expect(await store.assign(MAYA, asked, ['tess', 'sol', 'nobody', 'tess'])).toBe(true)
    const assignment = { ...asked, madeBy: 'maya' }
    expect(await store.teamTasks(MAYA, 'north')).toEqual([
      { assignment, person: 'tess', drill: null, doneAt: null, leftOutAt: null },
    ])
    expect(await store.myTasks(TESS)).toHaveLength(1)
    expect(await store.myTasks(SOL)).toEqual([])
  })

  it('notes that somebody leaves their own task out, once, and nobody else’s', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess'])
    expect(await store.leaveTaskOut(SOL, 'a1', START)).toBe(false)
    expect(await store.leaveTaskOut(ANNA, 'a1', START)).toBe(false)
    expect(await store.leaveTaskOut(TESS, 'a1', START + 5)).toBe(true)
    expect(await store.leaveTaskOut(TESS, 'a1', START + 9)).toBe(true)
    expect(await store.myTasks(TESS)).toMatchObject([{ leftOutAt: START + 5, drill: null }])
    expect(await store.teamTasks(MAYA, 'north')).toMatchObject([{ leftOutAt: START + 5 }])
  })

  it.each([
    ['people of other teams alone', MAYA, ['sol']],
    ['deactivated people alone', MAYA, ['tim']],
    ['nobody', MAYA, []],
    ['people of a team that another manager leads', NOOR, ['tess', 'sol']],
    ['anybody, as a trainee', TIM, ['tess']],
    ['anybody, as a guest', ANNA, ['tess']],
  ])('asks nothing of %s', async (_, viewer, people) => {
    const { store } = subject
    await found(store)
    await store.deactivatePerson('tim', START)
    expect(await store.assign(viewer, sampleAssignment('a1'), people)).toBe(false)
    expect(await store.teamTasks(ADA, 'north')).toEqual([])
    expect(await store.assign(ADA, sampleAssignment('a1'), ['tess']), 'the id is still free').toBe(true)
  })

  it('lists my own tasks: open ones by due time, then done ones, the latest first', async () => {
    const { store } = subject
    await found(store)
    const day = (n: number) => ({ dueAt: START + n * DAY, dueDay: `2027-01-0${n}` })
    await store.assign(MAYA, sampleAssignment('whenever'), ['tess', 'tim'])
    await store.assign(MAYA, sampleAssignment('later', day(5)), ['tess'])
    await store.assign(MAYA, sampleAssignment('sooner', day(2)), ['tess'])
    await assignedDrill(store, 'first', 'tess', { acts: wholeDrill(START + 10) })
    await assignedDrill(store, 'second', 'tess', { acts: wholeDrill(START + 20) })
    const ids = (await store.myTasks(TESS)).map(({ assignment }) => assignment.id)
    expect(ids).toEqual(['sooner', 'later', 'whenever', 'for-second', 'for-first'])
    expect(await store.myTasks(ANNA)).toEqual([])
    expect(await store.myTasks(MAYA)).toEqual([])
  })

  it('counts the first drill that was finished whole, else the one under way', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess', 'tim'])
    const head = { kind: 'assigned', assignment: 'a1' } as const
    const begin = (id: string, startedAt: number, ...acts: Parameters<typeof store.createDrill>[1]) =>
      store.createDrill(sampleDrill({ kind: 'person', person: 'tess' }, id, { ...head, startedAt }), acts)
    const counted = async () => {
      const [task] = await store.myTasks(TESS)
      return [task?.drill?.id ?? null, task?.doneAt]
    }
    expect(await counted()).toEqual([null, null])
    await begin('cut short', START, started, interrupted)
    await begin('too early', START + 1, started, finished(START + 10, { unfinished: true }))
    expect(await counted()).toEqual([null, null])
    await begin('under way', START + 2, started)
    expect(await counted()).toEqual(['under way', null])
    await begin('done second', START + 4, started, finished(START + 80))
    expect(await counted()).toEqual(['done second', START + 80])
    await begin('done first', START + 3, started, finished(START + 70))
    expect(await counted()).toEqual(['done first', START + 70])
    expect((await store.myTasks(TIM))[0]).toMatchObject({ drill: null, doneAt: null })
    expect(await store.teamTasks(MAYA, 'north')).toHaveLength(2)
  })

  it('lets a drill be begun by those alone who were asked for exactly that', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess'])
    await store.assign(MAYA, sampleAssignment('t1', { kind: 'test' }), ['tess'])
    const tess = { kind: 'person', person: 'tess' } as const
    const begin = (changes: Partial<ReturnType<typeof sampleDrill>>) =>
      store.createDrill({ ...sampleDrill(tess, 'd1'), ...changes }, [started])
    const tim = { kind: 'person', person: 'tim' } as const
    const elsewhere = { slug: 'other', title: 'Another', hash: 'h' }
    expect(await begin({ kind: 'assigned' }), 'no assignment').toBe(false)
    expect(await begin({ kind: 'test', assignment: 'a1' }), 'another kind').toBe(false)
    expect(await begin({ kind: 'practice', assignment: 'a1' }), 'practice').toBe(false)
    expect(await begin({ kind: 'assigned', assignment: 'none' }), 'no such one').toBe(false)
    expect(await begin({ kind: 'assigned', assignment: 'a1', owner: tim }), 'not asked').toBe(false)
    expect(await begin({ kind: 'assigned', assignment: 'a1', owner: ANNA }), 'a guest').toBe(false)
    expect(await begin({ kind: 'assigned', assignment: 'a1', scenario: elsewhere }), 'scenario').toBe(false)
    expect(await store.drills(TESS)).toEqual([])
    expect(await begin({ kind: 'assigned', assignment: 'a1' })).toBe(true)
    expect(await begin({ kind: 'test', assignment: 't1', id: 'd2' })).toBe(true)
    expect(await store.drill(TESS, 'd1')).toMatchObject({ kind: 'assigned', assignment: 'a1', owner: tess })
  })

  it('takes back what nobody has begun, and the assignment with the last of it', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess', 'tim'])
    const head = { kind: 'assigned', assignment: 'a1' } as const
    await store.createDrill(sampleDrill({ kind: 'person', person: 'tess' }, 'd1', head), [
      started,
      interrupted,
    ])
    expect(await store.withdrawAssignment(MAYA, 'a1')).toBe(true)
    expect((await store.teamTasks(MAYA, 'north')).map(({ person }) => person)).toEqual(['tess'])
    expect(await store.withdrawAssignment(MAYA, 'a1'), 'with nothing to take back').toBe(true)
    await store.assign(MAYA, sampleAssignment('a2'), ['tim'])
    expect(await store.withdrawAssignment(MAYA, 'a2')).toBe(true)
    expect(await store.withdrawAssignment(MAYA, 'a2'), 'it is gone').toBe(false)
    expect(await store.myTasks(TIM)).toEqual([])
  })

  it('lets an admin withdraw for every team, a manager for their own, others never', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('a1'), ['tess'])
    for (const viewer of [NOOR, TESS, ANNA]) expect(await store.withdrawAssignment(viewer, 'a1')).toBe(false)
    expect(await store.myTasks(TESS)).toHaveLength(1)
    expect(await store.withdrawAssignment(ADA, 'a1')).toBe(true)
  })

  it('lists a team’s tasks for who leads it, newest first, without the viewer’s own', async () => {
    const { store } = subject
    await found(store)
    await store.assign(MAYA, sampleAssignment('old'), ['tess', 'maya'])
    await store.assign(MAYA, sampleAssignment('new', { createdAt: START + 5 }), ['tim', 'tess'])
    const listed = async (viewer: Parameters<typeof store.teamTasks>[0], team: string) =>
      (await store.teamTasks(viewer, team)).map(({ assignment, person }) => `${assignment.id} ${person}`)
    expect((await listed(MAYA, 'north')).slice(0, 2).sort()).toEqual(['new tess', 'new tim'])
    expect((await listed(MAYA, 'north')).slice(2)).toEqual(['old tess'])
    expect(await listed(ADA, 'north')).toContain('old maya')
    expect(await listed(MAYA, 'south')).toEqual([])
    expect(await store.myTasks(MAYA)).toHaveLength(1)
  })

  it('follows people to their new team', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    await store.changePerson('tess', { team: 'south' })
    expect(await store.teamTasks(MAYA, 'north')).toEqual([])
    expect(await store.teamTasks(NOOR, 'south')).toMatchObject([{ person: 'tess', drill: { id: 'd1' } }])
    expect(await store.myTasks(TESS)).toHaveLength(1)
  })
}
