import { describe, expect, it } from 'vitest'
import { draftsOf } from '../../src/training/drill-view.ts'
import { reply } from '../../src/training/reply.ts'
import { replyBox } from '../../src/training/reply-box.ts'
import type { Typed } from '../../src/training/save-draft.ts'
import { withdraw } from '../../src/training/withdraw.ts'
import { begin, openDrill, shownTexts } from '../support/drill.ts'
import { tinyEngine } from '../support/tiny-engine.ts'
import { testGuest, testTraining } from '../support/training.ts'

const GOOD = "Mila, I'm sorry: the courier lost your lamp. A new one leaves today. ^Ada"
const typed = (more: Partial<Typed> = {}): Typed => ({
  thread: 'mila',
  box: '0',
  text: GOOD,
  visibility: 'public',
  ...more,
})

async function drill() {
  const training = testTraining()
  const begun = await begin(training)
  const send = (more: Partial<Typed> = {}) => reply(training, begun.viewer, begun.id, typed(more))
  const draft = async () => (await draftsOf(training, begun.viewer, begun.id)).mila?.text
  return { training, begun, send, draft, events: async () => (await openDrill(training, begun)).events }
}

describe('sending', () => {
  it('appends the reply and its judgement together, and tells the live pages', async () => {
    const { training, begun, send, events } = await drill()
    expect(await send()).toEqual({ kind: 'done' })
    const [, sent, judged] = await events()
    expect(sent).toMatchObject({ seq: 2, type: 'reply_sent', beat: 'opening', text: GOOD })
    expect(judged).toMatchObject({ seq: 3, type: 'reply_judged', report: { score: 95 } })
    expect(training.announced).toEqual([begun.id])
  })

  it('takes the server’s time and lets five seconds pass before anybody reads it', async () => {
    const { training, send, events } = await drill()
    training.clock.advance(30_000)
    await send()
    const sent = (await events())[1]
    expect(sent).toMatchObject({ at: training.clock.now(), effective_at: training.clock.now() + 5_000 })
  })

  it('deletes the unsent text once it is sent', async () => {
    const { send, draft } = await drill()
    await send({ text: '' })
    await send()
    expect(await draft()).toBeUndefined()
  })

  it('lets the customer answer what was said', async () => {
    const { training, begun, send } = await drill()
    await send({ text: 'Our policy says so.' })
    training.clock.advance(60_000)
    expect(await shownTexts(training, begun)).toContain('A policy? I want my lamp.')
  })

  it('judges every reply once', async () => {
    const engine = tinyEngine()
    const training = testTraining({ engine })
    const begun = await begin(training)
    await reply(training, begun.viewer, begun.id, typed())
    for (let i = 0; i < 5; i++) await openDrill(training, begun)
    expect(engine.asked()).toBe(1)
  })

  it('starts a paused clock again', async () => {
    const { training, begun, send } = await drill()
    const { pause } = await import('../../src/training/act.ts')
    await pause(training, begun.viewer, begun.id)
    training.clock.advance(600_000)
    await send()
    expect((await openDrill(training, begun)).state.status).toBe('running')
  })
})

describe('the same box twice', () => {
  it('keeps a reply once when the button is pressed twice', async () => {
    const { send, events } = await drill()
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
    expect((await events()).filter(({ type }) => type === 'reply_sent')).toHaveLength(1)
  })

  it('refuses other words from a second tab and keeps them', async () => {
    const { send, draft, events } = await drill()
    await send()
    const second = await send({ text: 'Hello from the other tab.' })
    expect(second).toMatchObject({ kind: 'refused', problem: expect.stringContaining('another tab') })
    expect(await draft()).toBe('Hello from the other tab.')
    expect((await events()).filter(({ type }) => type === 'reply_sent')).toHaveLength(1)
  })

  it('takes them when they are sent once more from the box as it is now', async () => {
    const { send, events } = await drill()
    await send()
    const box = replyBox(await events(), 'mila')
    expect(await send({ text: 'And one thing more.', box })).toEqual({ kind: 'done' })
  })

  it('changes with no other act', async () => {
    const { training, begun, events } = await drill()
    const { listen } = await import('../../src/training/listen.ts')
    await listen(training, begun.viewer, begun.id, 'lamp')
    expect(replyBox(await events(), 'mila')).toBe('0')
  })
})

describe('what cannot be sent', () => {
  it.each([
    ['nothing', { text: ' \n ' }, 'nothing to send'],
    ['more than the platform takes', { text: 'a'.repeat(281) }, '281 of 280'],
    [
      'a reply of 100,000 characters',
      { text: 'a'.repeat(100_000), visibility: 'private' as const },
      'too long',
    ],
    ['100,000 emoji', { text: '😀'.repeat(100_000) }, 'too long'],
    ['control characters', { text: 'Sorry\u0000 Mila' }, 'control characters'],
    ['a reply to nobody', { thread: 'nobody' }, 'no such thread'],
  ])('refuses %s with a reason', async (_, more, reason) => {
    const { send, events } = await drill()
    expect(await send(more)).toMatchObject({ kind: 'refused', problem: expect.stringContaining(reason) })
    expect(await events()).toHaveLength(1)
  })

  it('keeps the text that was too long', async () => {
    const { send, draft } = await drill()
    await send({ text: 'b'.repeat(100_000) })
    expect(await draft()).toBe('b'.repeat(100_000))
  })

  it('counts a link as the platform does', async () => {
    const { send } = await drill()
    expect(await send({ text: `${'a'.repeat(250)} https://lumenhof.example/${'x'.repeat(300)}` })).toEqual({
      kind: 'done',
    })
  })

  it('refuses a private message where there are none', async () => {
    const training = testTraining()
    const begun = await begin(training, 'quiet-kettle')
    const { listen } = await import('../../src/training/listen.ts')
    await listen(training, begun.viewer, begun.id, 'kesselring')
    const sent = await reply(
      training,
      begun.viewer,
      begun.id,
      typed({ thread: 'noor', visibility: 'private' }),
    )
    expect(sent).toMatchObject({ kind: 'refused', problem: expect.stringContaining('no private messages') })
  })

  it('finds nothing in somebody else’s drill', async () => {
    const { training, begun } = await drill()
    expect(await reply(training, await testGuest(training), begun.id, typed())).toEqual({ kind: 'not_found' })
  })
})

describe('calling back', () => {
  it('takes the reply back within five seconds and returns its words', async () => {
    const { training, begun, send, draft, events } = await drill()
    await send()
    const sent = (await events())[1]
    training.clock.advance(4_900)
    const id = sent?.type === 'reply_sent' ? sent.reply : ''
    expect(await withdraw(training, begun.viewer, begun.id, id, { keepText: true })).toEqual({ kind: 'done' })
    expect(await draft()).toBe(GOOD)
    expect(await shownTexts(training, begun)).not.toContain(GOOD)
  })

  it('comes too late after five seconds', async () => {
    const { training, begun, send, events } = await drill()
    await send()
    const sent = (await events())[1]
    training.clock.advance(5_000)
    const id = sent?.type === 'reply_sent' ? sent.reply : ''
    expect(await withdraw(training, begun.viewer, begun.id, id, { keepText: true })).toMatchObject({
      kind: 'refused',
    })
    expect(await withdraw(training, begun.viewer, begun.id, 'no-reply', { keepText: true })).toMatchObject({
      kind: 'refused',
    })
  })
})
