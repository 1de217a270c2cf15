import { expect, it } from 'vitest'
import type { Draft, TimedAct } from '../../src/store/store.ts'
import { assignedDrill, found, isSignedIn, sampleLink, sampleSession, TESS } from './company.ts'
import type { Subject } from './contract.ts'
import { ANNA, BEN, repliedWith, START, sampleDrill, started } from './samples.ts'

const DRAFT: Draft = { text: 'We are so sorry, Priya', visibility: 'private', savedAt: START + 2_000 }

/** Beginning, looking up, appending, drafts. */
export function drillFacts(subject: Subject): void {
  it('answers a drill as it was begun', async () => {
    const drill = sampleDrill(ANNA, 'd1')
    await subject.store.createDrill(drill, [started])
    expect(await subject.store.drill(ANNA, 'd1')).toEqual({ ...drill, events: [{ seq: 1, ...started }] })
  })

  it('begins a drill whole or not at all', async () => {
    const refused = sampleDrill(ANNA, 'd1')
    await expect(subject.store.createDrill(refused, [started, unkeepable()])).rejects.toThrow()
    expect(await subject.store.drill(ANNA, 'd1')).toBeNull()
    await subject.store.createDrill({ ...refused, scenarioText: 'kept only now' }, [started])
    expect((await subject.store.drill(ANNA, 'd1'))?.scenarioText).toBe('kept only now')
  })

  it('refuses a second drill of the same id', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await expect(subject.store.createDrill(sampleDrill(BEN, 'd1'), [started])).rejects.toThrow()
    expect((await subject.store.drill(ANNA, 'd1'))?.owner).toEqual(ANNA)
  })

  it('keeps one text for two drills of a scenario, and refuses another text of the same hash', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await subject.store.createDrill(sampleDrill(BEN, 'd2'), [started])
    await expect(
      subject.store.createDrill({ ...sampleDrill(ANNA, 'd3'), scenarioText: 'other' }, [started]),
    ).rejects.toThrow(/hash-late-parcel/)
  })

  it('finds no drill of another guest, by any door', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await subject.store.saveDraft(ANNA, 'd1', 'main', DRAFT)
    expect(await subject.store.drill(BEN, 'd1')).toBeNull()
    expect(await subject.store.drills(BEN)).toEqual([])
    expect(await subject.store.appendEvents(BEN, 'd1', 1, repliedWith('Hi', START + 1))).toEqual({
      ok: false,
      why: 'not_found',
    })
    expect(await subject.store.saveDraft(BEN, 'd1', 'main', { ...DRAFT, text: 'Mine now' })).toBe(false)
    expect(await subject.store.saveDraft(BEN, 'd1', 'main', { ...DRAFT, text: '' })).toBe(false)
    expect(await subject.store.drafts(BEN, 'd1')).toEqual({})
    expect((await subject.store.drill(ANNA, 'd1'))?.events).toHaveLength(1)
    expect(await subject.store.drafts(ANNA, 'd1')).toEqual({ main: DRAFT })
  })

  it('answers a drill that is not there as it answers one of another guest', async () => {
    expect(await subject.store.drill(ANNA, 'none')).toBeNull()
    expect(await subject.store.appendEvents(ANNA, 'none', 0, [started])).toEqual({
      ok: false,
      why: 'not_found',
    })
    expect(await subject.store.saveDraft(ANNA, 'none', 'main', DRAFT)).toBe(false)
    expect(await subject.store.drafts(ANNA, 'none')).toEqual({})
  })

  it('appends in order and answers the events with their numbers', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const acts = repliedWith('We found it: it is in Leeds.', START + 1_000)
    const appended = await subject.store.appendEvents(ANNA, 'd1', 1, acts)
    expect(appended).toEqual({ ok: true, events: acts.map((act, index) => ({ seq: index + 2, ...act })) })
    const events = (await subject.store.drill(ANNA, 'd1'))?.events ?? []
    expect(events).toEqual([
      { seq: 1, ...started },
      ...acts.map((act, index) => ({ seq: index + 2, ...act })),
    ])
  })

  it('appends all or nothing', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const acts = [...repliedWith('First', START + 1), unkeepable()]
    await expect(subject.store.appendEvents(ANNA, 'd1', 1, acts)).rejects.toThrow()
    expect((await subject.store.drill(ANNA, 'd1'))?.events).toHaveLength(1)
    expect((await subject.store.appendEvents(ANNA, 'd1', 1, repliedWith('Second', START + 2))).ok).toBe(true)
  })

  it('reports a conflict when others came first, and keeps nothing of the late batch', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const results = await Promise.all(
      [1, 2, 3].map((n) => subject.store.appendEvents(ANNA, 'd1', 1, repliedWith(`Reply ${n}`, START + n))),
    )
    expect(results.map((result) => (result.ok ? 'ok' : result.why))).toEqual(['ok', 'conflict', 'conflict'])
    expect(await subject.store.appendEvents(ANNA, 'd1', 9, [started])).toEqual({ ok: false, why: 'conflict' })
    expect((await subject.store.drill(ANNA, 'd1'))?.events).toHaveLength(3)
  })

  it('keeps every character of a text as it came', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    const text = `Zoë's "order" \\ 👩‍🚀 \u0000 \u200b ${'x'.repeat(5_000)}\r\n'); DROP TABLE drills;--`
    await subject.store.appendEvents(ANNA, 'd1', 1, repliedWith(text, START + 1))
    await subject.store.saveDraft(ANNA, 'd1', '__proto__', { ...DRAFT, text: 'polite' })
    await subject.store.saveDraft(ANNA, 'd1', 'main', { ...DRAFT, text })
    expect((await subject.store.drill(ANNA, 'd1'))?.events[1]).toMatchObject({ text })
    const drafts = await subject.store.drafts(ANNA, 'd1')
    expect(drafts.main?.text).toBe(text)
    expect(Object.keys(drafts).sort()).toEqual(['__proto__', 'main'])
  })

  it('keeps one draft a thread, the last one saved', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await subject.store.saveDraft(ANNA, 'd1', 'main', { ...DRAFT, text: 'We' })
    await subject.store.saveDraft(ANNA, 'd1', 'main', DRAFT)
    const other = { ...DRAFT, visibility: 'public', savedAt: START + 3_000 } as const
    expect(await subject.store.saveDraft(ANNA, 'd1', 'side', other)).toBe(true)
    expect(await subject.store.drafts(ANNA, 'd1')).toEqual({ main: DRAFT, side: other })
  })

  it('forgets a draft when its text becomes empty', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await subject.store.saveDraft(ANNA, 'd1', 'main', DRAFT)
    expect(await subject.store.saveDraft(ANNA, 'd1', 'main', { ...DRAFT, text: '' })).toBe(true)
    expect(await subject.store.saveDraft(ANNA, 'd1', 'main', { ...DRAFT, text: '' })).toBe(true)
    expect(await subject.store.drafts(ANNA, 'd1')).toEqual({})
  })
}

/** What a store that outlives its process must still know. */
export function lastingFacts(subject: Subject): void {
  it('has drill, log, drafts, token and sign of life after closing and opening again', async () => {
    await subject.store.createDrill(sampleDrill(ANNA, 'd1'), [started])
    await subject.store.appendEvents(ANNA, 'd1', 1, repliedWith('Sorry, Priya.', START + 1))
    await subject.store.saveDraft(ANNA, 'd1', 'main', DRAFT)
    await subject.store.createToken({ id: 't', name: 'n', scopes: ['lint'], createdAt: 1, hash: 'h' })
    await subject.store.signOfLife(START + 5_000)
    const before = await subject.store.drill(ANNA, 'd1')
    const store = await subject.reopen()
    expect(await store.drill(ANNA, 'd1')).toEqual(before)
    expect(await store.drafts(ANNA, 'd1')).toEqual({ main: DRAFT })
    expect(await store.tokenByHash('h')).toMatchObject({ id: 't' })
    expect(await store.lastSignOfLife()).toBe(START + 5_000)
    expect((await store.appendEvents(ANNA, 'd1', 3, repliedWith('Again', START + 9))).ok).toBe(true)
  })

  it('has people, sessions, links and tasks after closing and opening again', async () => {
    await found(subject.store)
    await subject.store.createSession(sampleSession('tess'))
    await subject.store.createLink(sampleLink('tim'))
    await assignedDrill(subject.store, 'asked')
    const people = await subject.store.people(null)
    const tasks = await subject.store.myTasks(TESS)
    const store = await subject.reopen()
    expect(await store.people(null)).toEqual(people)
    expect(await store.myTasks(TESS)).toEqual(tasks)
    expect(await isSignedIn(store, 'session-tess')).toBe(true)
    expect(await store.linkByHash('link-hash-tim', START)).toMatchObject({ for: { id: 'tim' } })
  })
}

/** An act no database can keep. */
function unkeepable(): TimedAct {
  return { at: START, type: '' } as unknown as TimedAct
}
