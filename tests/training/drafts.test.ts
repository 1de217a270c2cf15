import { expect, it } from 'vitest'
import { draftsOf } from '../../src/training/drill-view.ts'
import { reply } from '../../src/training/reply.ts'
import { DRAFT_MAX, saveDraft } from '../../src/training/save-draft.ts'
import { begin } from '../support/drill.ts'
import { testGuest, testTraining } from '../support/training.ts'

const typed = { thread: 'mila', box: '0', text: 'Mila, I am', visibility: 'public' } as const

it('keeps unsent text', async () => {
  const training = testTraining()
  const { viewer, id } = await begin(training)
  expect(await saveDraft(training, viewer, id, typed)).toBe('saved')
  expect(await draftsOf(training, viewer, id)).toMatchObject({
    mila: { text: 'Mila, I am', visibility: 'public' },
  })
})

it('drops a draft that arrives after its reply', async () => {
  const training = testTraining()
  const { viewer, id } = await begin(training)
  await reply(training, viewer, id, typed)
  expect(await saveDraft(training, viewer, id, typed)).toBe('stale')
  expect(await draftsOf(training, viewer, id)).toEqual({})
})

it('refuses what nobody could ever send', async () => {
  const training = testTraining()
  const { viewer, id } = await begin(training)
  expect(await saveDraft(training, viewer, id, { ...typed, text: 'a'.repeat(DRAFT_MAX + 1) })).toBe(
    'too_long',
  )
  expect(await saveDraft(training, viewer, id, { ...typed, thread: 'nobody' })).toBe('not_found')
})

it('keeps nothing for others', async () => {
  const training = testTraining()
  const { id } = await begin(training)
  expect(await saveDraft(training, await testGuest(training), id, typed)).toBe('not_found')
})
