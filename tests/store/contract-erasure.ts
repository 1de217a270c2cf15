import { expect, it } from 'vitest'
import type { Subject } from './contract.ts'
import { ANNA, BEN, repliedWith, START, sampleDrill, started } from './samples.ts'

const DRAFT = { text: 'Unsent', visibility: 'public', savedAt: START } as const

/** Forgetting guests. */
export function erasureFacts(subject: Subject): void {
  it('forgets old guests with their drills, events and drafts, and nobody else', async () => {
    const { store } = subject
    for (const [viewer, id] of [[ANNA, 'd1'] as const, [BEN, 'd2'] as const]) {
      await store.createDrill(sampleDrill(viewer, id), [started])
      await store.appendEvents(viewer, id, 1, repliedWith('Hello', START + 1))
      await store.saveDraft(viewer, id, 'main', DRAFT)
    }
    expect(await store.deleteGuestsBefore(START + 1_000)).toBe(1)
    expect(await store.guestByHash('hash-anna')).toBeNull()
    expect(await store.drill(ANNA, 'd1')).toBeNull()
    expect(await store.drills(ANNA)).toEqual([])
    expect(await store.drafts(ANNA, 'd1')).toEqual({})
    expect(await store.guestByHash('hash-ben')).toEqual({ id: BEN.guest, createdAt: START + 1_000 })
    expect((await store.drill(BEN, 'd2'))?.events).toHaveLength(3)
    expect(await store.drafts(BEN, 'd2')).toEqual({ main: DRAFT })
  })

  it('leaves nothing behind that a new guest and drill of the same ids would inherit', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.saveDraft(ANNA, 'd1', 'main', DRAFT)
    await store.deleteGuestsBefore(START + 1_000)
    await store.createGuest({ id: ANNA.guest, hash: 'hash-anna-again', createdAt: START + 5_000 })
    await store.createDrill(sampleDrill(ANNA, 'd1'), [])
    expect(await store.drill(ANNA, 'd1')).toMatchObject({ events: [] })
    expect(await store.drafts(ANNA, 'd1')).toEqual({})
  })

  it('keeps a scenario text exactly as long as a drill refers to it', async () => {
    const { store } = subject
    await store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await store.createDrill(sampleDrill(BEN, 'd2'), [started])
    await store.deleteGuestsBefore(START + 1_000)
    expect((await store.drill(BEN, 'd2'))?.scenarioText).toBe(sampleDrill(BEN, 'd2').scenarioText)
    await store.deleteGuestsBefore(START + 2_000)
    await store.createGuest({ id: 'carol', hash: 'hash-carol', createdAt: START })
    const other = { ...sampleDrill({ kind: 'guest', guest: 'carol' }, 'd3'), scenarioText: 'another text' }
    await expect(store.createDrill(other, [started])).resolves.toBe(true)
  })

  it('answers none when nobody is that old', async () => {
    expect(await subject.store.deleteGuestsBefore(START)).toBe(0)
    expect(await subject.store.guestByHash('hash-anna')).not.toBeNull()
  })
}
