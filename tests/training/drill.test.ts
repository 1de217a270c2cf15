import { describe, expect, it } from 'vitest'
import { hide, pause, resume, solve } from '../../src/training/act.ts'
import { viewDrill } from '../../src/training/drill-view.ts'
import { finishDrill } from '../../src/training/finish-drill.ts'
import { lastSearch } from '../../src/training/last-search.ts'
import { listen } from '../../src/training/listen.ts'
import { myResults } from '../../src/training/my-results.ts'
import { reply } from '../../src/training/reply.ts'
import { startDrill } from '../../src/training/start-drill.ts'
import { begin, openDrill, shownTexts } from '../support/drill.ts'
import { testGuest, testTraining } from '../support/training.ts'

describe('a drill', () => {
  it('begins with the first post and the clock running', async () => {
    const training = testTraining()
    const begun = await begin(training)
    const { state } = await openDrill(training, begun)
    expect(state.status).toBe('running')
    expect(state.threads[0]?.waiting?.beat).toBe('opening')
  })

  it('starts no scenario that is not on offer', async () => {
    const training = testTraining()
    expect(await startDrill(training, await testGuest(training), 'no-such')).toBeNull()
  })

  it('lets the customer chase when the target has passed', async () => {
    const training = testTraining()
    const begun = await begin(training)
    training.clock.advance(135_000)
    expect(await shownTexts(training, begun)).toContain('Still no word. Is anybody there?')
  })

  it('is not found by others', async () => {
    const training = testTraining()
    const { id } = await begin(training)
    expect(await viewDrill(training, await testGuest(training), id)).toBeNull()
  })

  it('never shows an earlier time than its last event, even when the clock was set back', async () => {
    const training = testTraining()
    const begun = await begin(training)
    training.clock.advance(20_000)
    await reply(training, begun.viewer, begun.id, {
      thread: 'mila',
      box: '0',
      text: 'Sorry, Mila.',
      visibility: 'public',
    })
    training.clock.advance(-60_000)
    const open = await openDrill(training, begun)
    expect(open.now).toBe(open.events.at(-1)?.at)
  })
})

describe('acts', () => {
  it('pauses and goes on, each once', async () => {
    const training = testTraining()
    const begun = await begin(training)
    await resume(training, begun.viewer, begun.id)
    await pause(training, begun.viewer, begun.id)
    await pause(training, begun.viewer, begun.id)
    training.clock.advance(600_000)
    await resume(training, begun.viewer, begun.id)
    const { events, state } = await openDrill(training, begun)
    expect(events.map(({ type }) => type)).toEqual(['drill_started', 'paused', 'resumed'])
    expect(state.threads[0]?.waiting?.sinceMinutes).toBeLessThan(1)
  })

  it('hides a customer’s post, and no other', async () => {
    const training = testTraining()
    const begun = await begin(training)
    const post = (await openDrill(training, begun)).state.threads[0]?.posts[0]?.id ?? ''
    expect(await hide(training, begun.viewer, begun.id, 'mila', post)).toEqual({ kind: 'done' })
    expect(await hide(training, begun.viewer, begun.id, 'mila', 'no-post')).toMatchObject({ kind: 'refused' })
    expect((await openDrill(training, begun)).state.threads[0]?.posts[0]?.hidden).toBe(true)
  })

  it('marks a thread as solved', async () => {
    const training = testTraining()
    const begun = await begin(training)
    await solve(training, begun.viewer, begun.id, 'mila')
    expect((await openDrill(training, begun)).state.threads[0]?.solved).toBe(true)
    expect(await solve(training, begun.viewer, begun.id, 'nobody')).toMatchObject({ kind: 'refused' })
  })

  it('finds an untagged post by its words and says which thread it is', async () => {
    const training = testTraining()
    const begun = await begin(training, 'quiet-kettle')
    expect((await openDrill(training, begun)).state.threads.filter(({ found }) => found)).toEqual([])
    expect(await listen(training, begun.viewer, begun.id, 'toaster')).toMatchObject({ found: undefined })
    expect(await listen(training, begun.viewer, begun.id, ' Kesselring  kettle ')).toMatchObject({
      found: 'noor',
    })
    expect(lastSearch(await openDrill(training, begun))).toEqual({
      query: 'Kesselring kettle',
      threads: ['noor'],
    })
  })

  it('searches for nothing neither empty nor endless', async () => {
    const training = testTraining()
    const begun = await begin(training, 'quiet-kettle')
    for (const words of ['  ', 'the', 'it was so'])
      expect((await listen(training, begun.viewer, begun.id, words)).acted.kind).toBe('refused')
    expect((await listen(training, begun.viewer, begun.id, 'k'.repeat(201))).acted.kind).toBe('refused')
  })
})

describe('the end', () => {
  it('keeps the scorecard in the log and draws the drill from it', async () => {
    const training = testTraining()
    const begun = await begin(training)
    expect(await finishDrill(training, begun.viewer, begun.id)).toEqual({ kind: 'done' })
    const view = await viewDrill(training, begun.viewer, begun.id)
    expect(view).toMatchObject({ kind: 'finished', scorecard: { scenario: { slug: 'late-lamp' } } })
    expect(await myResults(training, begun.viewer)).toMatchObject([
      { id: begun.id, score: expect.any(Number) },
    ])
  })

  it('does not change by finishing twice', async () => {
    const training = testTraining()
    const begun = await begin(training)
    await finishDrill(training, begun.viewer, begun.id)
    const before = await viewDrill(training, begun.viewer, begun.id)
    training.clock.advance(60_000)
    expect(await finishDrill(training, begun.viewer, begun.id)).toEqual({ kind: 'done' })
    expect(await viewDrill(training, begun.viewer, begun.id)).toEqual(before)
  })

  it('takes no further act', async () => {
    const training = testTraining()
    const begun = await begin(training)
    await finishDrill(training, begun.viewer, begun.id)
    expect(await pause(training, begun.viewer, begun.id)).toEqual({ kind: 'closed' })
  })

  it('comes without a score when customers react differently than at the start', async () => {
    const training = testTraining()
    const viewer = await testGuest(training)
    const [first] = training.scenarios
    if (!first) throw new Error('no scenario')
    const { slug, title, hash } = first.scenario
    const head = {
      id: 'old',
      owner: viewer,
      kind: 'practice',
      assignment: null,
      engine: 'another',
      startedAt: 1,
      closedAt: null,
    } as const
    const drill = { ...head, scenario: { slug, title, hash }, scenarioText: first.text }
    await training.store.createDrill(drill, [{ at: 1, type: 'drill_started' }])
    const view = await viewDrill(training, viewer, 'old')
    expect(view).toMatchObject({ kind: 'interrupted', reason: expect.stringContaining('updated') })
    expect(await viewDrill(training, viewer, 'old')).toEqual(view)
    expect(await myResults(training, viewer)).toMatchObject([{ score: null, closedAt: training.clock.now() }])
  })
})
