import { describe, expect, it } from 'vitest'
import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { viewDrill } from '../../src/training/drill-view.ts'
import { finishDrill } from '../../src/training/finish-drill.ts'
import { reply } from '../../src/training/reply.ts'
import { startDrill } from '../../src/training/start-drill.ts'
import { begin } from '../support/drill.ts'
import { testTraining } from '../support/training.ts'

type Training = ReturnType<typeof testTraining>
type Begun = Awaited<ReturnType<typeof begin>>

const GOOD = 'Mila, I’m sorry: the lamp is late because of our mistake. It comes tomorrow before noon.'

/** Plays a drill that was begun to its end: one answer after so many seconds. */
async function finished(training: Training, { viewer, id }: Begun, after: number): Promise<Scorecard> {
  training.clock.advance(after * 1000)
  await reply(training, viewer, id, { thread: 'mila', box: '0', text: GOOD, visibility: 'public' })
  training.clock.advance(600_000)
  await finishDrill(training, viewer, id)
  const view = await viewDrill(training, viewer, id)
  if (view?.kind !== 'finished') throw new Error('the drill is not finished')
  return view.scorecard
}

async function again(training: Training, { viewer }: Begun): Promise<Begun> {
  return { viewer, id: (await startDrill(training, viewer, 'late-lamp')) ?? '' }
}

describe('the standing of a try', () => {
  it('is empty the first time, and compared with the last try the second time', async () => {
    const training = testTraining()
    const first = await begin(training)
    const before = await finished(training, first, 60)
    expect(before.standing).toEqual({ tries: 0, best: null, sinceLast: null })
    const after = await finished(training, await again(training, first), 20)
    expect(after.standing).toMatchObject({ tries: 1, best: before.score })
    expect(after.standing?.sinceLast).toContain('40 s faster than last time')
  })

  it('knows nothing of other people', async () => {
    const training = testTraining()
    await finished(training, await begin(training), 20)
    expect((await finished(training, await begin(training), 20)).standing?.tries).toBe(0)
  })
})
