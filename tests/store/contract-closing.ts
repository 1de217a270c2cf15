import { expect, it } from 'vitest'
import type { Subject } from './contract.ts'
import { ANNA, BEN, finished, repliedWith, START, sampleDrill, started } from './samples.ts'

/** The end of a drill, and the list of results. */
export function closedDrillFacts(subject: Subject): void {
  it.each([
    ['drill_finished', finished(START + 60_000)],
    ['drill_interrupted', { at: START + 60_000, type: 'drill_interrupted', reason: 'A new engine' } as const],
  ])('closes a drill with %s and refuses everything after it', async (_, closing) => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    expect((await subject.store.appendEvents(ANNA, 'd1', 1, [closing])).ok).toBe(true)
    const closed = await subject.store.drill(ANNA, 'd1')
    expect(closed?.closedAt).toBe(START + 60_000)
    for (const afterSeq of [1, 2]) {
      const late = repliedWith('One more word', START + 61_000)
      expect(await subject.store.appendEvents(ANNA, 'd1', afterSeq, late)).toEqual({
        ok: false,
        why: 'closed',
      })
    }
    expect(await subject.store.drill(ANNA, 'd1')).toEqual(closed)
  })

  it('lets nothing follow the closing event in its own batch', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const acts = [finished(START + 1), ...repliedWith('Late', START + 2)]
    await expect(subject.store.appendEvents(ANNA, 'd1', 1, acts)).rejects.toThrow(/follow drill_finished/)
    expect(await subject.store.drill(ANNA, 'd1')).toMatchObject({ closedAt: null, events: [{ seq: 1 }] })
  })

  it('keeps the scorecard of a finished drill to the letter', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const closing = finished(START + 60_000, { summary: 'Kept “to the letter”.' })
    await subject.store.appendEvents(ANNA, 'd1', 1, [closing])
    const kept = (await subject.store.drill(ANNA, 'd1'))?.events.at(-1)
    expect(JSON.stringify(kept?.type === 'drill_finished' && kept.scorecard)).toBe(
      JSON.stringify(closing.type === 'drill_finished' && closing.scorecard),
    )
  })

  it('lists the drills of a guest, newest first, with what their scorecards say', async () => {
    const { store } = subject
    const result = { score: 58.25, verdict: 'block', unfinished: true } as const
    await store.createDrill(sampleDrill(ANNA, 'old', { startedAt: START }), [started])
    await store.createDrill(sampleDrill(ANNA, 'new', { startedAt: START + 9_000 }), [started])
    await store.createDrill(sampleDrill(BEN, 'bens'), [started])
    await store.appendEvents(ANNA, 'old', 1, [finished(START + 60_000, result)])
    const [running, done, ...more] = await store.drills(ANNA)
    expect(more).toEqual([])
    expect(running).toMatchObject({
      id: 'new',
      closedAt: null,
      score: null,
      verdict: null,
      unfinished: false,
    })
    expect(running?.dimensions).toEqual({})
    expect(done).toMatchObject({ id: 'old', closedAt: START + 60_000, owner: ANNA, ...result })
    expect(done?.dimensions).toMatchObject({ speed: null, apology: 89 })
  })

  it('lists an interrupted drill without a score', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const act = { at: START + 1, type: 'drill_interrupted', reason: 'A new engine' } as const
    await subject.store.appendEvents(ANNA, 'd1', 1, [act])
    expect(await subject.store.drills(ANNA)).toMatchObject([
      { closedAt: START + 1, score: null, verdict: null },
    ])
  })
}
