import { describe, expect, it } from 'vitest'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import { playWalk } from '../../src/scenario/check.ts'
import { drillFindings } from '../../src/scenario/drill-rules/index.ts'
import type { DrillEvent } from '../../src/scenario/events.ts'
import { keptActs } from '../../src/scenario/kept.ts'
import { replay } from '../../src/scenario/replay.ts'
import { situationFor } from '../../src/scenario/situation-for.ts'
import { EVEN, fakeLint } from './fixtures/fake-lint.ts'
import { type At, logOf, reply, seconds } from './fixtures/log.ts'
import { KETTLE_GROUP, scenarioFrom } from './fixtures/scenarios.ts'

const group = scenarioFrom(KETTLE_GROUP)

const approve = (count: number, thread: string, post: string): At => [
  count,
  { type: 'post_approved', thread, post },
]
/** Declines with a reason, as the server logs it: told at once. */
function decline(count: number, thread: string, post: string, reason: string): At {
  const [, sent, judged] = reply(count, reason, { thread, beat: post, visibility: 'private' })
  const told = sent?.type === 'reply_sent' ? { ...sent, effective_at: seconds(count) } : sent
  return [count, { type: 'post_declined', thread, post, reply: `r${count}` }, told, judged] as unknown as At
}
const stateAt = (count: number, ...acts: readonly At[]) => replay(group, logOf(...acts), seconds(count))
const first = (state: ReturnType<typeof stateAt>, thread: string) =>
  state.threads.find(({ id }) => id === thread)?.posts[0]
const ids = (state: ReturnType<typeof stateAt>, thread: string) =>
  state.threads.find(({ id }) => id === thread)?.posts.map(({ id }) => id)

describe('a held post', () => {
  it('waits, is approved or declined, and only once', () => {
    expect(first(stateAt(5), 'dana')?.held).toBe('waiting')
    const approved = stateAt(
      30,
      approve(10, 'dana', 'criticism'),
      decline(12, 'dana', 'criticism', 'No. [2]'),
    )
    expect(first(approved, 'dana')?.held).toBe('approved')
    expect(first(stateAt(30, decline(10, 'dana', 'criticism', 'No. [2]')), 'dana')?.held).toBe('declined')
  })
  it('is dealt with by approval when it asks for nothing, and waits on for an answer when it does', () => {
    const state = stateAt(30, approve(10, 'rue', 'picture'), approve(11, 'dana', 'criticism'))
    const took = (beat: string) => state.responses.find((one) => one.beat === beat)?.tookMinutes
    expect(took('picture')).toBeGreaterThan(0)
    expect(took('criticism')).toBeNull()
  })
  it('is dealt with by the reason for declining it, which counts from the moment it is sent', () => {
    const state = stateAt(11, decline(10, 'theo', 'address', 'It shows an address. [4]'))
    expect(state.responses.find((one) => one.beat === 'address')?.replies).toEqual(['r10'])
  })
  it('cannot be hidden while nobody sees it', () => {
    const hide: At = [10, { type: 'post_hidden', thread: 'dana', post: 'criticism' }]
    expect(first(stateAt(30, hide), 'dana')?.hidden).toBe(false)
    expect(first(stateAt(30, approve(8, 'dana', 'criticism'), hide), 'dana')?.hidden).toBe(true)
  })
  it('sets off what follows from each decision, and costs as hiding does when it was criticism', () => {
    const silenced = stateAt(400, decline(10, 'dana', 'criticism', 'We keep it positive. [2]'))
    expect(ids(silenced, 'dana')).toContain('elsewhere')
    expect(silenced.moods.find(({ cause }) => cause === 'declined:criticism')).toMatchObject({
      mood: 20,
      reach: 1500,
    })
    const stood = stateAt(400, approve(10, 'dana', 'criticism'), reply(20, '[5]', { beat: 'criticism' }))
    expect(ids(stood, 'dana')).toContain('thanks')
    expect(ids(stateAt(400, approve(10, 'theo', 'address')), 'theo')).toContain('his-door')
    expect(stateAt(400, decline(10, 'theo', 'address', '[4]')).moods.map(({ cause }) => cause)).not.toContain(
      'declined:address',
    )
  })
})

describe('moderate-fairly', () => {
  function found(...acts: readonly At[]) {
    const log = logOf(...acts)
    const state = replay(group, log, seconds(300))
    return drillFindings({ scenario: group, state, log }).filter(({ rule }) => rule === 'moderate-fairly')
  }
  it('finds criticism that was declined, whatever the reason', () => {
    expect(found(decline(10, 'dana', 'criticism', 'It shows an address. [4]'))).toMatchObject([
      { practice: 'P18', severity: 'error', quote: 'Your kettles are stone cold.' },
    ])
  })
  it('finds what was let in, gravest where it leads to a door', () => {
    expect(found(approve(10, 'theo', 'address'))).toMatchObject([
      { severity: 'critical', message: 'A post of Theo L was approved although it holds personal data.' },
    ])
    const spam = scenarioFrom(KETTLE_GROUP.replace('breaks: personal_data', 'breaks: spam'))
    const log = logOf(approve(10, 'theo', 'address'))
    const state = replay(spam, log, seconds(60))
    expect(drillFindings({ scenario: spam, state, log })).toMatchObject([{ severity: 'error' }])
  })
  it('finds a reason that helps nobody, and a rude one', () => {
    expect(found(decline(10, 'theo', 'address', 'Not suitable. [3]'))).toMatchObject([
      {
        severity: 'warning',
        quote: 'Not suitable. [3]',
        message: expect.stringContaining('nothing says what has to change'),
      },
    ])
    expect(found(decline(10, 'theo', 'address', 'Read it, rude: addresses are out. [2]'))).toMatchObject([
      { severity: 'warning', message: 'Theo L was declined in a rude tone.' },
    ])
  })
  it.each([
    ['criticism that stands', [approve(10, 'dana', 'criticism')]],
    [
      'an address declined, with what has to go',
      [decline(10, 'theo', 'address', 'It shows an address. [4]')],
    ],
    ['the reason in other words', [decline(10, 'theo', 'address', 'It tells where he lives. [4]')]],
    ['a picture', [approve(10, 'rue', 'picture')]],
    ['nothing decided', []],
  ] as const)('passes %s', (_, acts) => {
    expect(found(...acts)).toEqual([])
  })
})

it('says of a post that nobody decided about what was not done, and counts no words for one that asked for none', () => {
  const log = logOf(
    approve(10, 'dana', 'criticism'),
    reply(20, '[5]', { beat: 'criticism' }),
    decline(12, 'theo', 'address', 'It shows an address. [4]'),
  )
  const sorted = log.toSorted((a, b) => a.at - b.at).map((event, index) => ({ ...event, seq: index + 1 }))
  const card = buildScorecard(group, sorted, seconds(3600), fakeLint, EVEN)
  expect(
    card.findings.filter(({ rule }) => rule === 'answer-every-post').map(({ message }) => message),
  ).toEqual([expect.stringContaining('neither approved nor declined')])
  expect(card.decided.speed).toContain('not answered')
  expect(card.decided.courtesy).not.toContain('not answered')
})

it('plays model answers with the decision they need, in walks and on the scorecard', () => {
  const steps = ['criticism', 'address'].map((beat) => ({
    beat,
    seconds: 20,
    act: { kind: 'model' } as const,
  }))
  const played = playWalk(group, { name: 'good', ending: 'stays', steps }, fakeLint)
  expect(played.failed).toEqual([])
  expect(first(played.state, 'dana')?.held).toBe('approved')
  expect(first(played.state, 'theo')?.held).toBe('declined')
  const card = buildScorecard(group, logOf(), seconds(20), fakeLint, EVEN)
  expect(card.models.map(({ beat, ledTo }) => [beat, ledTo])).toEqual([
    ['criticism', 'Thank you for leaving it up.'],
    ['address', 'I stay.'],
  ])
  expect(card.unfinished).toBe(false)
  expect(card.timeline.find(({ post }) => post === 'criticism')?.unseen).toBe(true)
})

it('lets no walk answer a post that waits for a decision, as the desk does not', () => {
  const words = { kind: 'reply', text: '[5]', visibility: 'public' } as const
  const steps = [{ beat: 'criticism', seconds: 20, act: words }]
  const played = playWalk(group, { name: 'hasty', ending: 'stays', steps }, fakeLint)
  expect(played.failed).toEqual([{ step: 0, message: expect.stringContaining('waits for a decision') }])
})

it('takes the right decision before an answer that is kept from an earlier try', () => {
  const report = fakeLint(situationFor(group, stateAt(5), 'dana', 'public', 'criticism', '[5]'))
  const kept = [{ beat: 'criticism', text: '[5]', visibility: 'public' as const, report }]
  const log: readonly DrillEvent[] = [{ seq: 1, at: seconds(0), type: 'drill_started', kept }]
  const acts = keptActs(group, log, replay(group, log, seconds(5)), seconds(5))
  expect(acts.map(({ type }) => type)).toEqual(['post_approved', 'reply_sent', 'reply_judged'])
  const after = [...log, ...acts.map((act, index) => ({ ...act, seq: index + 2, at: seconds(5) }))]
  expect(first(replay(group, after, seconds(6)), 'dana')?.held).toBe('approved')
})

describe('a scenario file', () => {
  const changed = (from: string, to: string) => () => {
    expect(KETTLE_GROUP).toContain(from)
    scenarioFrom(KETTLE_GROUP.replace(from, to))
  }
  it.each([
    ['mode: moderation\n', '', 'posts wait for a decision in mode: moderation only'],
    ['    held: {}\n  - id: thanks', '  - id: thanks', 'has 2 posts to decide about; give at least 3'],
    ['held: { reason: [address, "where he lives"] }', 'held: {}', 'has to be declined; give reason'],
    ['visibility: private, text: "Declined. [2]"', 'text: "Declined. [2]"', 'set visibility: private'],
    [
      'model_answer: { text: "Dana',
      'model_answer: { visibility: private, text: "Dana',
      'make the model answer public',
    ],
    ['    at: 2\n', '    after: { beat: address, minutes: 1 }\n', 'begins its thread'],
    [
      'walks: []',
      'walks: [{ name: w, ending: stays, steps: [{ beat: thanks, seconds: 1, approve: true }] }]',
      "'thanks' waits for no decision",
    ],
    ['platform: forum', 'platform: review_site', 'needs private messages in its thread'],
  ])('is refused with %j as %j', (from, to, message) => {
    expect(changed(from, to)).toThrow(message)
  })
})
