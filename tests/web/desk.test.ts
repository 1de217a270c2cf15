import { beforeEach, describe, expect, it } from 'vitest'
import { startTask } from '../../src/training/start-drill.ts'
import { createWorld, viewer, type World } from '../support/world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})

const DAY = 24 * 60 * 60 * 1000
const ask = (more: Record<string, string> = {}) => ({
  team: 'harbour',
  scenario: 'late-lamp',
  kind: 'assigned',
  due: '',
  people: 'otherTrainee',
  ...more,
})

describe('an assigned drill', () => {
  it('is announced on the first page, says who sees it before the start, and cannot be paused', async () => {
    const { callers } = world
    await callers.manager.post('/desk/assignments', ask())
    const home = await (await callers.otherTrainee.get('/')).text()
    expect(home).toContain('Your manager sees this drill and its scorecard.')
    const id = /name="assignment" value="([\w-]+)"/.exec(home)?.[1] ?? ''
    const started = await callers.otherTrainee.post('/drills', { assignment: id })
    const drill = started.headers.get('location') ?? ''
    const page = await (await callers.otherTrainee.get(drill)).text()
    expect(page).toContain('assigned, your manager sees it')
    expect(page).not.toContain('/pause"')
    const paused = await callers.otherTrainee.post(`${drill}/pause`, {})
    expect(paused.status).toBe(422)
    expect(await paused.text()).toContain('cannot be paused')
  })

  it('goes on where it was when it is started twice', async () => {
    const { callers } = world
    await callers.manager.post('/desk/assignments', ask())
    const home = await (await callers.otherTrainee.get('/')).text()
    const id = /name="assignment" value="([\w-]+)"/.exec(home)?.[1] ?? ''
    const first = (await callers.otherTrainee.post('/drills', { assignment: id })).headers.get('location')
    expect((await callers.otherTrainee.post('/drills', { assignment: id })).headers.get('location')).toBe(
      first,
    )
  })

  it('of somebody else cannot be started', async () => {
    const response = await world.callers.otherTrainee.post('/drills', { assignment: world.assignment })
    expect(response.status).toBe(404)
  })

  it('is asked of people of one’s own team alone', async () => {
    const { callers, deps } = world
    expect((await callers.otherManager.post('/desk/assignments', ask())).status).toBe(404)
    expect((await callers.otherManager.post('/desk/assignments', ask({ team: 'castle' }))).status).toBe(422)
    const tasks = await deps.store.myTasks(viewer('otherTrainee', 'trainee', 'harbour'))
    expect(tasks).toEqual([])
  })

  it('is late after its day where the team works, and shown so', async () => {
    const { callers, deps } = world
    const today = new Date(deps.clock.now()).toISOString().slice(0, 10)
    await callers.manager.post('/desk/assignments', ask({ due: today }))
    expect(await (await callers.manager.get('/desk')).text()).not.toContain('Past the due day')
    deps.clock.advance(DAY)
    // The manager signs in again next day; the store alone is asked here.
    const [task] = await deps.store.myTasks(viewer('otherTrainee', 'trainee', 'harbour'))
    expect(task?.assignment.dueAt).toBeLessThan(deps.clock.now())
  })

  it.each([
    [{ due: '2020-01-01' }, 'That day is over'],
    [{ due: 'soon' }, 'Choose a day'],
    [{ people: '' }, 'None of them is in this team'],
    [{ scenario: 'none' }, 'Choose a scenario.'],
  ])('that does not fit comes back with what is wrong: %j', async (more, sentence) => {
    const response = await world.callers.manager.post('/desk/assignments', ask(more))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(sentence)
  })

  it('can be asked of several people at once', async () => {
    const { callers, deps } = world
    const fields = [...Object.entries(ask({ people: 'trainee' })), ['people', 'otherTrainee'] as const]
    expect((await callers.manager.post('/desk/assignments', fields)).status).toBe(303)
    for (const person of ['trainee', 'otherTrainee'])
      expect((await deps.store.myTasks(viewer(person, 'trainee', 'harbour'))).length).toBeGreaterThan(0)
  })

  it('is taken back from whoever has not begun', async () => {
    const { callers, deps } = world
    await callers.manager.post('/desk/assignments', ask())
    const [task] = await deps.store.myTasks(viewer('otherTrainee', 'trainee', 'harbour'))
    const fields = { assignment: task?.assignment.id ?? '', team: 'harbour' }
    expect((await callers.otherManager.post('/desk/assignments/withdraw', fields)).status).toBe(404)
    await callers.manager.post('/desk/assignments/withdraw', fields)
    expect(await deps.store.myTasks(viewer('otherTrainee', 'trainee', 'harbour'))).toEqual([])
  })
})

describe('a task that is taken back while it is being started', () => {
  it('leads to no drill', async () => {
    const { callers, deps } = world
    await callers.manager.post('/desk/assignments', ask())
    const tess = viewer('otherTrainee', 'trainee', 'harbour')
    const [task] = await deps.store.myTasks(tess)
    const id = task?.assignment.id ?? ''
    const late: typeof deps.store = {
      ...deps.store,
      createDrill: async (...given) => {
        await deps.store.withdrawAssignment(viewer('manager', 'manager', 'harbour'), id)
        return deps.store.createDrill(...given)
      },
    }
    expect(await startTask({ ...deps, store: late }, tess, id)).toBeNull()
    expect(await deps.store.drills(tess)).toEqual([])
  })
})

describe('a comment', () => {
  it('stands under its sentence, is announced, and is acknowledged by the trainee', async () => {
    const { callers, drills, comment } = world
    expect(await (await callers.trainee.get('/')).text()).toContain('Your manager wrote about')
    const card = await (await callers.trainee.get(`/drills/${drills.finished}/scorecard`)).text()
    expect(card).toContain('A clear apology.')
    const before = await (await callers.manager.get(`/desk/drills/${drills.finished}`)).text()
    expect(before).toContain('not read yet')
    await callers.trainee.post(`/drills/${drills.finished}/comments/${comment}/acknowledge`, {})
    expect(await (await callers.trainee.get('/')).text()).not.toContain('Your manager wrote about')
    expect(await (await callers.manager.get(`/desk/drills/${drills.finished}`)).text()).toContain('read on')
  })

  it.each([
    ['', 'Write what you want to say'],
    ['x'.repeat(2_001), 'at most 2,000 characters'],
  ])('that cannot be taken comes back with its text', async (text, sentence) => {
    const { callers, drills, reply } = world
    const path = `/desk/drills/${drills.finished}/comments`
    const response = await callers.manager.post(path, { reply, sentence: '1', text })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(sentence)
    expect(page).toContain(text)
  })

  it('hangs on nothing that is not there', async () => {
    const { callers, drills, reply } = world
    const path = `/desk/drills/${drills.finished}/comments`
    expect((await callers.manager.post(path, { reply, sentence: '99', text: 'x' })).status).toBe(404)
    expect((await callers.manager.post(path, { reply: 'none', sentence: '0', text: 'x' })).status).toBe(404)
  })
})

describe('the desk', () => {
  it('shows scorecards of assigned drills, and of practice that it happened', async () => {
    const { callers, drills } = world
    await callers.trainee.post(`/drills/${drills.practice}/finish`, {})
    const page = await (await callers.manager.get('/desk')).text()
    expect(page).toContain(`/desk/drills/${drills.finished}`)
    expect(page).not.toContain(drills.practice)
    expect(page).toMatch(/1 drill, last on/)
  })

  it('exports what it shows as CSV for spreadsheets', async () => {
    const { callers } = world
    const response = await callers.manager.get('/desk/scorecards')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toContain('attachment')
    const [header, ...rows] = (await response.text()).trim().split('\r\n')
    expect(header).toMatch(/^"person","scenario","kind"/)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^"trainee","The late lamp"/i)
  })

  it('shows an admin every team, a manager their own', async () => {
    const { callers } = world
    expect((await callers.admin.get('/desk?team=harbour')).status).toBe(200)
    expect((await callers.admin.get('/desk?team=castle')).status).toBe(200)
    expect((await callers.otherManager.get('/desk?team=harbour')).status).toBe(404)
  })

  it('erases somebody only when their login is typed', async () => {
    const { callers, deps } = world
    const wrong = await callers.admin.post('/desk/people/trainee/erase', { login: 'nobody' })
    expect(await wrong.text()).toContain('Nothing was erased')
    expect(await deps.store.person('trainee')).not.toBeNull()
    await callers.admin.post('/desk/people/trainee/erase', { login: 'Trainee@desk.example' })
    expect(await deps.store.person('trainee')).toBeNull()
  })

  it('adds and renames teams', async () => {
    const { callers, deps } = world
    await callers.admin.post('/desk/teams', { team: '', name: 'Lighthouse', time_zone: 'Europe/Dublin' })
    await callers.admin.post('/desk/teams', { team: 'castle', name: 'Fort', time_zone: 'Asia/Kolkata' })
    expect((await deps.store.teams()).map(({ name }) => name)).toEqual(['Fort', 'harbour', 'Lighthouse'])
    const twice = await callers.admin.post('/desk/teams', { team: '', name: 'Fort', time_zone: 'UTC' })
    expect(await twice.text()).toContain('There is a team of this name already')
  })
})
