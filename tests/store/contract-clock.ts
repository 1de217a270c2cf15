import { expect, it } from 'vitest'
import type { Subject } from './contract.ts'
import { ANNA, BEN, finished, repliedWith, START, sampleDrill, started } from './samples.ts'

const DOWN = START + 10_000
const UP = START + 90_000

/** Signs of life, standing clocks, and who must look again. */
export function clockFacts(subject: Subject): void {
  it('names the drills to which something was appended after a mark, each once', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.createDrill(sampleDrill(BEN, 'd2'), [started])
    const first = await store.appendedAfter(null)
    expect(first.drills).toEqual([])
    expect(await store.appendedAfter(first.mark)).toEqual(first)
    await store.appendEvents(BEN, 'd2', 1, repliedWith('Hello', START + 1_000))
    const second = await store.appendedAfter(first.mark)
    expect(second.drills).toEqual(['d2'])
    expect((await store.appendedAfter(second.mark)).drills).toEqual([])
    expect((await store.appendedAfter(first.mark)).drills).toEqual(['d2'])
  })

  it('remembers the last sign of life only', async () => {
    expect(await subject.store.lastSignOfLife()).toBeNull()
    await subject.store.signOfLife(START)
    await subject.store.signOfLife(START + 5_000)
    expect(await subject.store.lastSignOfLife()).toBe(START + 5_000)
  })

  it('lets the clock of each open drill stand once, whoever owns it', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.createDrill(sampleDrill(BEN, 'd2'), [started])
    expect(await store.standClock(DOWN, UP)).toBe(2)
    const stood = { seq: 2, at: UP, type: 'clock_stood', from: DOWN, to: UP }
    expect((await store.drill(ANNA, 'd1'))?.events).toEqual([{ seq: 1, ...started }, stood])
    expect((await store.drill(BEN, 'd2'))?.events.at(-1)).toEqual(stood)
  })

  it('does nothing when told of the same time twice', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.standClock(DOWN, UP)
    expect(await store.standClock(DOWN, UP)).toBe(0)
    await store.appendEvents(ANNA, 'd1', 2, repliedWith('Back again', UP + 1_000))
    expect(await store.standClock(DOWN, UP)).toBe(0)
    expect((await store.drill(ANNA, 'd1'))?.events).toHaveLength(4)
  })

  it('lets the clock stand again for a later time', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.standClock(DOWN, UP)
    expect(await store.standClock(UP + 5_000, UP + 9_000)).toBe(1)
    expect((await store.drill(ANNA, 'd1'))?.events).toHaveLength(3)
  })

  it('never lets the clock stand before something that happened', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.createDrill(sampleDrill(BEN, 'd2', { startedAt: DOWN + 4_000 }), [])
    await store.appendEvents(ANNA, 'd1', 1, repliedWith('After the last sign of life', DOWN + 3_000))
    expect(await store.standClock(DOWN, UP)).toBe(2)
    expect((await store.drill(ANNA, 'd1'))?.events.at(-1)).toMatchObject({ from: DOWN + 3_000, to: UP })
    expect((await store.drill(BEN, 'd2'))?.events).toMatchObject([{ seq: 1, from: DOWN + 4_000, to: UP }])
  })

  it('leaves closed drills and drills begun later alone', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'closed'), [started])
    await store.appendEvents(ANNA, 'closed', 1, [finished(DOWN - 1)])
    await store.createDrill(sampleDrill(ANNA, 'later', { startedAt: UP }), [{ ...started, at: UP }])
    expect(await store.standClock(DOWN, UP)).toBe(0)
    expect((await store.drill(ANNA, 'closed'))?.events).toHaveLength(2)
    expect((await store.drill(ANNA, 'later'))?.events).toHaveLength(1)
  })
}
