import { expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { hide, report } from '../../src/training/act.ts'
import { approve, decline } from '../../src/training/moderate.ts'
import { reply } from '../../src/training/reply.ts'
import { KETTLE_GROUP, scenarioFrom } from '../scenario/fixtures/scenarios.ts'
import { begin, openDrill } from '../support/drill.ts'
import { testTraining } from '../support/training.ts'

const scenario = { ...scenarioFrom(KETTLE_GROUP, 'group'), hash: sha256(KETTLE_GROUP) }

it('decides about a post before anything else is done with it', async () => {
  const training = { ...testTraining(), scenarios: [{ scenario, text: KETTLE_GROUP }] }
  const begun = await begin(training, 'group')
  const { viewer, id } = begun
  training.clock.advance(8000)
  const answer = (thread: string, visibility: 'public' | 'private' = 'public') =>
    reply(training, viewer, id, { thread, box: '0', text: 'Sorry, Dana.', visibility })
  const problem = (text: string) => ({ kind: 'refused', problem: expect.stringContaining(text) })
  expect(await answer('dana')).toEqual(problem('waits for your decision'))
  expect(await hide(training, viewer, id, 'dana', 'criticism')).toEqual(problem('no such post to hide'))
  expect(await report(training, viewer, id, 'dana', 'criticism')).toEqual(problem('no such post to report'))
  expect(await decline(training, viewer, id, { thread: 'theo', post: 'address', text: '  ' })).toEqual(
    problem('Write the reason first'),
  )
  expect(await approve(training, viewer, id, 'dana', 'nothing')).toEqual(problem('no such post'))
  expect(await approve(training, viewer, id, 'dana', 'criticism')).toEqual({ kind: 'done' })
  expect(await approve(training, viewer, id, 'dana', 'criticism')).toEqual({ kind: 'done' })
  expect(await answer('dana')).toEqual({ kind: 'done' })
  const reason = { thread: 'theo', post: 'address', text: 'It shows an address.' }
  expect(await decline(training, viewer, id, reason)).toEqual({ kind: 'done' })
  expect(await decline(training, viewer, id, reason)).toEqual({ kind: 'done' })
  expect(await approve(training, viewer, id, 'theo', 'address')).toEqual(problem('was declined already'))
  expect(await answer('theo')).toEqual(problem('Nobody but its writer sees a declined post'))
  const { state, events } = await openDrill(training, begun)
  expect(events.map(({ type }) => type)).toEqual([
    'drill_started',
    'post_approved',
    'reply_sent',
    'reply_judged',
    'post_declined',
    'reply_sent',
    'reply_judged',
  ])
  expect(state.threads[1]?.posts[1]).toMatchObject({ visibility: 'private', text: 'It shows an address.' })
  expect(state.responses.find(({ beat }) => beat === 'address')?.tookMinutes).not.toBeNull()
})
