import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/io/sha256.ts'
import { sortPosts } from '../../src/scenario/kept.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scorecard } from '../../src/scenario/scorecard.ts'
import { viewDrill } from '../../src/training/drill-view.ts'
import { finishDrill } from '../../src/training/finish-drill.ts'
import { listen } from '../../src/training/listen.ts'
import { reply } from '../../src/training/reply.ts'
import { replyBox } from '../../src/training/reply-box.ts'
import { startWeak } from '../../src/training/start-weak.ts'
import { TWO_SHOPS } from '../scenario/fixtures/scenarios.ts'
import { type Begun, begin, openDrill } from '../support/drill.ts'
import { testGuest, testTraining } from '../support/training.ts'

const parsed = parseScenario('two-shops', TWO_SHOPS, sha256)
if (!parsed.ok) throw new Error('the fixture does not parse')
const shops = { scenario: parsed.value, text: parsed.text }
const shopTraining = () => ({ ...testTraining(), scenarios: [shops] })
type Training = ReturnType<typeof shopTraining>

const GOOD = 'Sorry, Ravi: the brakes are our mistake. We mend the bike today before six.'
const BAD = 'That is our policy and you should have read it.'

async function answer(training: Training, begun: Begun, thread: string, text: string): Promise<void> {
  training.clock.advance(5000)
  const { events } = await openDrill(training, begun)
  const box = replyBox(events, thread)
  await reply(training, begun.viewer, begun.id, { thread, box, text, visibility: 'public' })
}

async function finish(training: Training, { viewer, id }: Begun): Promise<Scorecard> {
  training.clock.advance(900_000)
  await finishDrill(training, viewer, id)
  const view = await viewDrill(training, viewer, id)
  if (view?.kind !== 'finished') throw new Error('not finished')
  return view.scorecard
}

/** A drill in which the untagged post was found and answered well, and the question in front of everybody badly. */
async function halfGood(training: Training): Promise<Begun> {
  const begun = await begin(training, 'two-shops')
  training.clock.advance(30_000)
  await listen(training, begun.viewer, begun.id, 'brakes')
  await answer(training, begun, 'aside', GOOD)
  await answer(training, begun, 'tagged', BAD)
  const card = await finish(training, begun)
  expect(sortPosts(card)).toMatchObject({ kept: [{ beat: 'grumble' }], weak: ['question'] })
  return begun
}

async function onlyWeak(training: Training, { viewer, id }: Begun): Promise<Begun> {
  return { viewer, id: (await startWeak(training, viewer, id)) ?? '' }
}

describe('only what failed or was slow', () => {
  it('finds and answers by itself what was good, and leaves the rest to the trainee', async () => {
    const training = shopTraining()
    const again = await onlyWeak(training, await halfGood(training))
    training.clock.advance(60_000)
    const { state } = await openDrill(training, again)
    const [tagged, aside] = state.threads
    expect(tagged?.waiting?.beat).toBe('question')
    expect(aside).toMatchObject({ found: true, waiting: null })
    expect(aside?.posts.filter(({ from }) => from === 'brand').map(({ text }) => text)).toEqual([GOOD])
  })

  it('grades the weak posts alone and counts for nothing', async () => {
    const training = shopTraining()
    const again = await onlyWeak(training, await halfGood(training))
    training.clock.advance(60_000)
    await answer(training, again, 'tagged', 'Yes, Ola: sorry for our mistake, ten to four today.')
    const card = await finish(training, again)
    expect(card.models.map(({ beat }) => beat)).toEqual(['question'])
    expect(card.replies.map(({ beat }) => beat)).toEqual(['question'])
    expect(card).toMatchObject({ part: true, unfinished: true })
    expect(card.timeline.filter(({ kind }) => kind === 'reply')).toHaveLength(2)
  })

  it('is not offered to others, nor of a drill under way', async () => {
    const training = shopTraining()
    const begun = await halfGood(training)
    expect(await startWeak(training, await testGuest(training), begun.id)).toBeNull()
    const open = await begin(training, 'two-shops')
    expect(await startWeak(training, open.viewer, open.id)).toBeNull()
  })
})

it('keeps no answer to a post whose fate the whole drill gravely faults', async () => {
  const training = shopTraining()
  const card = await finish(training, await halfGood(training))
  const [kept] = sortPosts(card).kept
  const told = card.models.find(({ beat }) => beat === kept?.beat)?.to.text ?? ''
  const fault = { rule: 'moderate-fairly', severity: 'error', quote: told }
  expect(sortPosts({ ...card, findings: [fault as Scorecard['findings'][number]] }).kept).toEqual([])
})
