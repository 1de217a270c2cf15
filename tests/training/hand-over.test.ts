import { expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { handOver } from '../../src/training/act.ts'
import { SMOKING_KETTLE, scenarioFrom } from '../scenario/fixtures/scenarios.ts'
import { begin, openDrill } from '../support/drill.ts'
import { testTraining } from '../support/training.ts'

const scenario = { ...scenarioFrom(SMOKING_KETTLE, 'smoke'), hash: sha256(SMOKING_KETTLE) }

it('hands a thread over once, with a note, and only where somebody is on call', async () => {
  const training = { ...testTraining(), scenarios: [{ scenario, text: SMOKING_KETTLE }] }
  const begun = await begin(training, 'smoke')
  training.clock.advance(1000)
  const hand = (thread: string, note: string) => handOver(training, begun.viewer, begun.id, thread, note)
  expect(await hand('dana', '  ')).toMatchObject({
    kind: 'refused',
    problem: expect.stringContaining('Write Ros Hallam a line'),
  })
  expect(await hand('dana', 'x'.repeat(1001))).toMatchObject({
    kind: 'refused',
    problem: expect.stringContaining('1001 of 1000'),
  })
  expect(await hand('nobody', 'It smokes.')).toMatchObject({ kind: 'refused' })
  expect(await hand('dana', ' It smokes. ')).toEqual({ kind: 'done' })
  expect(await hand('dana', 'Again.')).toEqual({ kind: 'done' })
  const { events, state } = await openDrill(training, begun)
  expect(events.filter(({ type }) => type === 'handed_over')).toMatchObject([
    { thread: 'dana', note: 'It smokes.' },
  ])
  expect(state.threads[0]?.handedOver).not.toBeNull()

  training.clock.advance(86_400_000)
  expect((await openDrill(training, begun)).state.status).toBe('ended')
  expect(await hand('theo', 'Too late.')).toMatchObject({ problem: 'Everybody has gone: the drill is over.' })

  const lamp = testTraining()
  const late = await begin(lamp)
  lamp.clock.advance(1000)
  expect(await handOver(lamp, late.viewer, late.id, 'mila', 'It smokes.')).toMatchObject({
    kind: 'refused',
    problem: 'Nobody is on call in this drill: answer it yourself.',
  })
})
