import { expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { takeRemedy } from '../../src/training/take-remedy.ts'
import { scenarioFrom } from '../scenario/fixtures/scenarios.ts'
import { begin, openDrill } from '../support/drill.ts'
import { LATE_LAMP } from '../support/small-scenarios.ts'
import { testTraining } from '../support/training.ts'

const text = LATE_LAMP.replace(
  'remedies: [Send a new lamp]',
  `remedies:
  - { id: lamp, text: Send a new lamp, words: [new lamp] }
  - { id: refund, text: Refund it, words: [refund], most: { sum: 49.5, currency: £ } }`,
)

it('does what the record allows, once, up to its sum', async () => {
  const scenario = { ...scenarioFrom(text, 'lamps'), hash: sha256(text) }
  const training = { ...testTraining(), scenarios: [{ scenario, text }] }
  const begun = await begin(training, 'lamps')
  training.clock.advance(1000)
  const take = (remedy: string, sum?: string, thread = 'mila') =>
    takeRemedy(training, begun.viewer, begun.id, { thread, remedy, sum })
  const refused = (problem: string) => ({ kind: 'refused', problem })
  expect(await take('voucher')).toEqual(refused('The record allows nothing of that name.'))
  expect(await take('lamp', undefined, 'nobody')).toEqual(refused('There is no such thread.'))
  expect(await take('refund', '50')).toEqual(refused('The record allows £49.50 at most.'))
  expect(await take('refund', 'all of it')).toEqual(refused('Write the sum in figures, like 12.50.'))
  expect(await take('refund', '0')).toMatchObject({ kind: 'refused' })
  expect(await take('refund', '£12,50')).toEqual({ kind: 'done' })
  expect(await take('refund', '20')).toEqual({ kind: 'done' })
  expect(await take('lamp')).toEqual({ kind: 'done' })
  const { state, events } = await openDrill(training, begun)
  expect(state.threads[0]?.remedies).toMatchObject([
    { id: 'refund', sum: 12.5 },
    { id: 'lamp', sum: null },
  ])
  expect(events.filter(({ type }) => type === 'remedy_taken')).toHaveLength(2)
})
