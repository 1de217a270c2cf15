import { expect, it } from 'vitest'
import { SOMEBODY_WHO_LEFT } from '../../src/store/reviews.ts'
import { ADA, assignedDrill, found, MAYA, SENTENCE, sampleComment, TESS, TIM } from './company.ts'
import type { Subject } from './contract.ts'
import { finished, START, started } from './samples.ts'

/** What reviewers write beside sentences; who may is in the matrix. */
export function commentFacts(subject: Subject): void {
  it('keeps a comment to the letter, by the viewer and under their name of today', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    const text = '=1+1 <b>“bold”</b> \u202e\u0000'
    const given = sampleComment('d1', {
      text,
      author: { id: 'ada', name: 'The boss' },
      acknowledgedAt: START,
    })
    expect(await store.addComment(MAYA, given)).toBe(true)
    await store.changePerson('maya', { name: 'Maya B.' })
    const author = { id: 'maya', name: 'Maya B.' }
    expect(await store.commentsOn(TESS, 'd1')).toEqual([{ ...given, author, acknowledgedAt: null }])
  })

  it.each([
    ['a reply the scorecard does not have', { reply: 'reply-9' }],
    ['nothing', { start: 4, end: 4 }],
    ['a sentence that ends before it begins', { start: 5, end: 4 }],
    ['what is before the reply', { start: -1 }],
    ['what is after the reply', { end: SENTENCE.length + 1 }],
    ['a sentence without a word', { text: '' }],
    ['a drill that is not there', { drill: 'none' }],
  ])('refuses a comment on %s', async (_, changes) => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    expect(await store.addComment(MAYA, sampleComment('d1', changes))).toBe(false)
    expect(await store.commentsOn(TESS, 'd1')).toEqual([])
  })

  it.each([
    ['under way', [started]],
    ['interrupted', [started, { at: START + 9, type: 'drill_interrupted', reason: 'A new engine' } as const]],
    ['finished without that reply', [started, finished(START + 9)]],
  ])('refuses comments on a drill that is %s', async (_, acts) => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1', 'tess', { acts })
    expect(await store.reviewedDrill(MAYA, 'd1')).not.toBeNull()
    expect(await store.addComment(MAYA, sampleComment('d1'))).toBe(false)
  })

  it('answers comments as they were written, one after the other', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    await store.addComment(ADA, sampleComment('d1', { id: 'second', createdAt: START + 2 }))
    await store.addComment(MAYA, sampleComment('d1', { id: 'first', createdAt: START + 1 }))
    const ids = (await store.commentsOn(TESS, 'd1')).map(({ id }) => id)
    expect(ids).toEqual(['first', 'second'])
    expect((await store.reviewedDrill(MAYA, 'd1'))?.comments.map(({ id }) => id)).toEqual(ids)
  })

  it('is acknowledged by the owner, once, on the drill it belongs to', async () => {
    const { store } = subject
    await found(store)
    for (const id of ['d1', 'd2']) {
      await assignedDrill(store, id)
      await store.addComment(MAYA, sampleComment(id))
    }
    await assignedDrill(store, 'd3', 'tim')
    expect((await store.unreadDrills(TESS)).toSorted()).toEqual(['d1', 'd2'])
    expect(await store.unreadDrills(TIM)).toEqual([])
    expect(await store.acknowledgeComment(TESS, 'd2', 'comment-on-d1', START + 5)).toBe(false)
    expect(await store.acknowledgeComment(TIM, 'd3', 'comment-on-d1', START + 5)).toBe(false)
    expect(await store.acknowledgeComment(TESS, 'd1', 'comment-on-d1', START + 5)).toBe(true)
    expect(await store.acknowledgeComment(TESS, 'd1', 'comment-on-d1', START + 9)).toBe(true)
    expect(await store.commentsOn(TESS, 'd1')).toMatchObject([{ acknowledgedAt: START + 5 }])
    expect(await store.unreadDrills(TESS)).toEqual(['d2'])
  })

  it('stays when its author is erased, by somebody who left', async () => {
    const { store } = subject
    await found(store)
    await assignedDrill(store, 'd1')
    await store.addComment(MAYA, sampleComment('d1'))
    await store.erasePerson('maya')
    const author = { id: null, name: SOMEBODY_WHO_LEFT }
    expect(await store.commentsOn(TESS, 'd1')).toEqual([{ ...sampleComment('d1'), author }])
    expect(await store.acknowledgeComment(TESS, 'd1', 'comment-on-d1', START)).toBe(true)
  })
}
