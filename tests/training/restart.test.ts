import { expect, it } from 'vitest'
import { forgetGuests, GUEST_MS } from '../../src/training/forget-guests.ts'
import { createPulse } from '../../src/training/pulse.ts'
import { standClock } from '../../src/training/stand-clock.ts'
import { begin, openDrill } from '../support/drill.ts'
import { testGuest, testTraining } from '../support/training.ts'

it('lets the clock stand while the server was down', async () => {
  const training = testTraining()
  const begun = await begin(training)
  training.clock.advance(30_000)
  await createPulse(training).beat()
  const before = (await openDrill(training, begun)).state.minutes
  training.clock.advance(3_600_000)
  expect(await standClock(training)).toBe(1)
  const { state, events } = await openDrill(training, begun)
  expect(events.at(-1)).toMatchObject({ type: 'clock_stood', to: training.clock.now() })
  expect(state.minutes).toBeCloseTo(before, 6)
})

it('says nothing after a restart that took a moment', async () => {
  const training = testTraining()
  await begin(training)
  training.clock.advance(9_000)
  expect(await standClock(training)).toBe(0)
})

it('tells the log only once', async () => {
  const training = testTraining()
  await begin(training)
  training.clock.advance(60_000)
  expect([await standClock(training), await standClock(training)]).toEqual([1, 0])
})

it('gives signs of life while somebody trains, and not for ever after', async () => {
  const training = testTraining()
  const pulse = createPulse(training)
  training.clock.advance(3 * 60 * 60 * 1000)
  await pulse.beat()
  expect(await training.store.lastSignOfLife()).toBeNull()
  pulse.alive()
  await pulse.beat()
  expect(await training.store.lastSignOfLife()).toBe(training.clock.now())
})

it('forgets guests after seven days, with their drills', async () => {
  const training = testTraining()
  const begun = await begin(training)
  training.clock.advance(GUEST_MS)
  await testGuest(training)
  expect(await forgetGuests(training)).toBe(0)
  training.clock.advance(1)
  expect(await forgetGuests(training)).toBe(1)
  expect(await training.store.drill(begun.viewer, begun.id)).toBeNull()
})
