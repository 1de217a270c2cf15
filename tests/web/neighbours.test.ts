import { expect, it } from 'vitest'
import { solve } from '../../src/training/act.ts'
import { createBell } from '../../src/web/bell.ts'
import { createNeighbours } from '../../src/web/neighbours.ts'
import { begin } from '../support/drill.ts'
import { testTraining } from '../support/training.ts'

it('rings for what another process appended, once, and for nothing from before it began', async () => {
  const training = testTraining()
  const [one, two] = [await begin(training), await begin(training)]
  const bell = createBell()
  const rung: string[] = []
  for (const { id } of [one, two]) bell.listen(id, () => rung.push(id))
  const look = createNeighbours(training.store, bell)
  await look()
  expect(rung).toEqual([])
  await solve(training, two.viewer, two.id, 'mila')
  await look()
  await look()
  expect(rung).toEqual([two.id])
})
