import { describe, expect, it } from 'vitest'
import type { Assignment } from '../../src/store/reviews.ts'
import type { Viewer } from '../../src/store/store.ts'
import { viewDrill } from '../../src/training/drill-view.ts'
import { finishDrill } from '../../src/training/finish-drill.ts'
import { leaveOut } from '../../src/training/leave-out.ts'
import { startDrill, startTask } from '../../src/training/start-drill.ts'
import { stopDrill } from '../../src/training/stop-drill.ts'
import { openDrill } from '../support/drill.ts'
import { type TestTraining, testTraining } from '../support/training.ts'

const MAYA = { kind: 'person', person: 'maya', role: 'manager', team: 'north' } as const
const TESS = { kind: 'person', person: 'tess', role: 'trainee', team: 'north' } as const

/** A team of two, in which Tess was asked for both small scenarios: the kettle's has content notes, the lamp's has none. */
async function asked(kind: Assignment['kind'] = 'assigned'): Promise<TestTraining> {
  const training = testTraining()
  const { store } = training
  const createdAt = training.clock.now()
  await store.createTeam({ id: 'north', name: 'North', timeZone: 'Europe/Dublin', createdAt })
  for (const [id, role] of [['maya', 'manager'] as const, ['tess', 'trainee'] as const])
    await store.createPerson({
      id,
      login: id,
      name: id,
      role,
      team: 'north',
      createdAt,
      joinedAt: createdAt,
      deactivatedAt: null,
      extraTime: 1,
    })
  for (const slug of ['quiet-kettle', 'late-lamp']) {
    const task = { id: slug, team: 'north', slug, title: slug, kind, madeBy: 'maya', createdAt }
    await store.assign(MAYA, { ...task, dueAt: null, dueDay: null }, ['tess'])
  }
  return training
}

async function begun(training: TestTraining, viewer: Viewer, assignment: string): Promise<string> {
  return (await startTask(training, viewer, assignment)) ?? ''
}

describe('stopping', () => {
  it('ends a drill with content notes without a score, a try or a line for the manager', async () => {
    const training = await asked()
    const id = await begun(training, TESS, 'quiet-kettle')
    expect(await stopDrill(training, TESS, id)).toEqual({ kind: 'done' })
    expect(await viewDrill(training, TESS, id)).toMatchObject({ kind: 'interrupted' })
    const [task] = (await training.store.teamTasks(MAYA, 'north')).filter(
      ({ assignment }) => assignment.id === 'quiet-kettle',
    )
    expect(task).toMatchObject({ drill: null, doneAt: null })
    const lines = await training.store.reviewableDrills(MAYA, { team: 'north' })
    expect(lines.filter(({ score }) => score !== null)).toEqual([])
  })

  it('is refused for other assigned drills, and open to every practice', async () => {
    const training = await asked('test')
    const id = await begun(training, TESS, 'late-lamp')
    expect(await stopDrill(training, TESS, id)).toMatchObject({ kind: 'refused' })
    const practice = (await startDrill(training, TESS, 'late-lamp')) ?? ''
    expect(await stopDrill(training, TESS, practice)).toEqual({ kind: 'done' })
  })
})

describe('leaving out', () => {
  it('is possible where there are content notes, and nowhere else', async () => {
    const training = await asked()
    expect(await leaveOut(training, TESS, 'late-lamp')).toBe(false)
    expect(await leaveOut(training, MAYA, 'quiet-kettle')).toBe(false)
    expect(await leaveOut(training, TESS, 'quiet-kettle')).toBe(true)
    const left = (await training.store.myTasks(TESS)).filter(({ leftOutAt }) => leftOutAt !== null)
    expect(left.map(({ assignment }) => assignment.slug)).toEqual(['quiet-kettle'])
  })
})

describe('extended time', () => {
  it('slows what was asked, from the next drill on, and stands on no scorecard', async () => {
    const training = await asked('test')
    await training.store.changePerson('tess', { extraTime: 2 })
    const id = await begun(training, TESS, 'late-lamp')
    const { state, now } = await openDrill(training, { viewer: TESS, id })
    const wait = (state.threads[0]?.waiting?.dueReal ?? 0) - now
    expect(state.pace).toBe(2)
    expect(wait).toBe(240_000)
    await finishDrill(training, TESS, id)
    const view = await viewDrill(training, TESS, id)
    expect(view).toMatchObject({ kind: 'finished' })
    expect(JSON.stringify(view?.kind === 'finished' && view.scorecard)).not.toContain('"pace"')
  })

  it('does not slow practice, where everybody chooses', async () => {
    const training = await asked()
    await training.store.changePerson('tess', { extraTime: 2 })
    const id = (await startDrill(training, TESS, 'late-lamp')) ?? ''
    expect((await openDrill(training, { viewer: TESS, id })).state.pace).toBe(1)
  })
})

describe('the standing of a test', () => {
  it('is compared with no practice: the manager reads it', async () => {
    const training = await asked('test')
    const practice = (await startDrill(training, TESS, 'late-lamp')) ?? ''
    training.clock.advance(900_000)
    await finishDrill(training, TESS, practice)
    const id = await begun(training, TESS, 'late-lamp')
    training.clock.advance(900_000)
    await finishDrill(training, TESS, id)
    const view = await viewDrill(training, TESS, id)
    expect(view?.kind === 'finished' && view.scorecard.standing).toMatchObject({ tries: 0, best: null })
  })
})
