import { describe, expect, it } from 'vitest'
import { loadScenarios } from '../../src/io/scenarios.ts'
import { startDrill } from '../../src/training/start-drill.ts'
import { openDrill } from '../support/drill.ts'
import { testGuest, testTraining } from '../support/training.ts'

const loaded = await loadScenarios()
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))

describe('the same scenario again', () => {
  it('has other names and sums, and is kept as it was played', async () => {
    const training = { ...testTraining(), scenarios: loaded.scenarios }
    const viewer = await testGuest(training)
    const played = async () => {
      const id = (await startDrill(training, viewer, 'quarter-to-seven')) ?? ''
      return (await openDrill(training, { viewer, id })).scenario
    }
    const [first, second, third] = [await played(), await played(), await played()]
    const names = (scenario: typeof first) => scenario.cast.map(({ name }) => name)
    expect(names(first)).toContain('Morag T')
    expect(names(second)).not.toContain('Morag T')
    expect(names(third)).not.toEqual(names(second))
    expect([first, second, third].map(({ title }) => title)).toEqual(Array(3).fill(first.title))
    expect(new Set([first, second, third].map(({ hash }) => hash)).size).toBe(3)
  })
})
