import { describe, expect, it } from 'vitest'
import type { DrillEvent } from '../../src/scenario/events.ts'
import { replay } from '../../src/scenario/replay.ts'
import { type At, logOf, reply, START, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

// In the kettle one real second is half a scenario minute while the opening waits.
const kettle = scenarioFrom(COLD_KETTLE)
const shops = scenarioFrom(TWO_SHOPS)

const at = (count: number, ...acts: readonly At[]) => replay(kettle, logOf(...acts), seconds(count))
const shown = (count: number, ...acts: readonly At[]) =>
  at(count, ...acts).threads[0]?.posts.map(({ id }) => id)

describe('the clock', () => {
  it('stands before the drill began', () => {
    expect(replay(kettle, [], START)).toMatchObject({
      minutes: 0,
      rate: 0,
      nextChange: null,
      pendingDecisive: true,
      responses: [],
    })
    expect(at(-1)).toMatchObject({
      minutes: 0,
      rate: 0,
      status: 'running',
      threads: [{ posts: [], mood: 40, reach: 200 }],
    })
  })

  it('runs in proportion of target and real seconds while a post waits', () => {
    expect(at(30)).toMatchObject({ minutes: 15, rate: 30 })
    expect(at(30).threads[0]?.waiting).toEqual({
      beat: 'opening',
      sinceMinutes: 15,
      targetMinutes: 60,
      dueReal: seconds(120),
      neglectedReal: seconds(480),
    })
  })

  it('brings the next beat after four real seconds when nothing waits', () => {
    const [answer] = [reply(20, '[5]')]
    // In effect at 25 s and minute 12.5; the reaction is due three minutes later.
    expect(at(25, answer)).toMatchObject({ minutes: 12.5, rate: 45, nextChange: seconds(29) })
    expect(shown(28.999, answer)).toEqual(['opening', 'r20'])
    expect(shown(29, answer)).toEqual(['opening', 'r20', 'calm'])
    expect(at(29, answer).minutes).toBeCloseTo(15.5, 3)
    expect(shown(33, answer)).toEqual(['opening', 'r20', 'calm', 'me-too'])
  })

  it('runs with the slowest of several waiting posts', () => {
    const both = replay(shops, logOf([20, { type: 'listened', query: 'brakes' }]), seconds(20))
    // The question runs 30 minutes a real minute until the grumble comes at minute 5, after 10 s; from then on 15.
    expect(both).toMatchObject({ rate: 15, minutes: 7.5 })
  })

  it('stands while paused and goes on where it stood', () => {
    const acts: At[] = [
      [30, { type: 'paused' }],
      [90, { type: 'resumed' }],
    ]
    expect(at(60, ...acts)).toMatchObject({ status: 'paused', minutes: 15, rate: 0, nextChange: null })
    expect(at(100, ...acts)).toMatchObject({ status: 'running', minutes: 20, rate: 30 })
    expect(at(60, ...acts).threads[0]?.waiting).toMatchObject({ dueReal: seconds(150) })
    expect(at(99.999, ...acts).threads[0]?.posts).toHaveLength(1)
    expect(at(100, ...acts).threads[0]?.posts).toHaveLength(2)
  })

  it('lets a reply take effect during a pause, and its reaction come after it', () => {
    const acts: At[] = [reply(20, '[5]'), [22, { type: 'paused' }], [60, { type: 'resumed' }]]
    expect(at(23, ...acts).nextChange).toBe(seconds(25))
    expect(at(59, ...acts)).toMatchObject({ minutes: 11, responses: [{ tookMinutes: 10 }] })
    expect(shown(59, ...acts)).toEqual(['opening', 'r20'])
    expect(shown(64, ...acts)).toEqual(['opening', 'r20', 'calm'])
  })

  it('stands for the time the server was down, whenever one looks', () => {
    const acts: At[] = [[100, { type: 'clock_stood', from: seconds(30), to: seconds(90) }]]
    expect(at(60, ...acts)).toMatchObject({ minutes: 15, rate: 0, status: 'running' })
    expect(at(100, ...acts)).toMatchObject({ minutes: 20, rate: 30 })
  })

  it('does not let an absence reach behind what the log tells before it', () => {
    const acts: At[] = [
      reply(40, '[5]', { beat: null }),
      [100, { type: 'clock_stood', from: seconds(30), to: seconds(90) }],
    ]
    expect(at(100, ...acts).minutes).toBe(25)
  })

  it('stays paused when an absence ends', () => {
    const acts: At[] = [
      [30, { type: 'paused' }],
      [100, { type: 'clock_stood', from: seconds(40), to: seconds(90) }],
    ]
    expect(at(200, ...acts)).toMatchObject({ minutes: 15, status: 'paused' })
  })

  it('does not go back when the server clock did', () => {
    const events = logOf([30, { type: 'paused' }], [35, { type: 'resumed' }])
    const back = events.map((event) => (event.type === 'resumed' ? { ...event, at: seconds(10) } : event))
    expect(replay(kettle, back, seconds(40)).minutes).toBe(20)
  })
})

describe('replies', () => {
  it('are timed at Send and take effect five seconds later', () => {
    const answer = reply(20, '[5]')
    expect(at(24.999, answer)).toMatchObject({
      responses: [{ tookMinutes: null, replies: [] }],
      threads: [{ mood: 40, waiting: { beat: 'opening' } }],
    })
    expect(at(24.999, answer).threads[0]?.posts[1]?.reply).toMatchObject({
      id: 'r20',
      pendingUntil: seconds(25),
    })
    expect(at(25, answer)).toMatchObject({
      responses: [{ tookMinutes: 10, replies: ['r20'] }],
      threads: [{ mood: 59, waiting: null }],
    })
    expect(at(25, answer).threads[0]?.posts[1]).toMatchObject({
      at: 10,
      real: seconds(20),
      reply: { pendingUntil: null, report: { verdict: 'post' } },
    })
  })

  it('leave no trace when called back', () => {
    const acts = [reply(20, '[5]'), [24, { type: 'reply_withdrawn', reply: 'r20' }] as At]
    expect(at(60, ...acts)).toEqual(at(60))
  })

  it('cannot be called back once they took effect', () => {
    const acts = [reply(20, '[5]'), [25, { type: 'reply_withdrawn', reply: 'r20' }] as At]
    expect(at(26, ...acts).responses[0]?.tookMinutes).toBe(10)
  })

  it('set off the first reaction in the file whose condition holds, once', () => {
    expect(shown(29, reply(20, '[2]'))).toContain('cross')
    expect(shown(29, reply(20, '[3]'))).toContain('calm')
    const twice = [reply(20, '[5]'), reply(21, '[1]', { id: 'second' })]
    expect(shown(40, ...twice)).toEqual(['opening', 'r20', 'second', 'calm', 'me-too'])
  })

  it('sent in time are in time, though the target passes before they take effect', () => {
    const acts = [reply(119, '[5]')]
    expect(at(123, ...acts).moods.map(({ cause }) => cause)).not.toContain('late:opening')
    expect(at(125, ...acts).responses[0]).toMatchObject({ tookMinutes: 59.5, neglected: false })
    expect(
      at(123, reply(119, '[5]'), [122, { type: 'reply_withdrawn', reply: 'r119' }]).moods.at(-1),
    ).toMatchObject({ cause: 'late:opening', at: 60 })
  })

  it('answer every post that waits in the thread; the reaction is to the newest', () => {
    const acts = [reply(130, '[5]', { beat: 'chase' })]
    const state = at(140, ...acts)
    expect(state.responses).toMatchObject([
      { beat: 'opening', tookMinutes: 63.5, replies: ['r130'] },
      { beat: 'chase', replies: ['r130'] },
    ])
    expect(state.threads[0]?.posts.map(({ id }) => id)).not.toContain('calm')
  })

  it('to nothing that waits belong to the answered post until the customer writes again', () => {
    const before = [reply(20, '[5]'), reply(26, 'more [4]', { beat: null })]
    expect(at(35, ...before).responses[0]?.replies).toEqual(['r20', 'r26'])
    const after = [reply(20, '[5]'), reply(30, 'more [4]', { beat: null })]
    expect(at(40, ...after).responses[0]?.replies).toEqual(['r20'])
  })

  it('to a thread that is not there, or was never found, change nothing', () => {
    expect(at(60, reply(20, '[5]', { thread: 'nobody' }))).toEqual(at(60))
    const blind = logOf(reply(20, '[5]', { thread: 'aside', beat: 'grumble' }))
    expect(replay(shops, blind, seconds(40))).toEqual(replay(shops, logOf(), seconds(40)))
  })
})

describe('silence', () => {
  it('lowers the mood when the target passes, and again when the post is given up', () => {
    const causes = (count: number) => at(count).moods.map(({ cause, mood }) => [cause, mood])
    expect(causes(119)).not.toContainEqual(['late:opening', 28])
    expect(causes(120)).toContainEqual(['late:opening', 28])
    expect(causes(124)).toContainEqual(['chase', 23])
    // The chase has 30 minutes in 120 s: half as fast. It is given up at minute 182, the opening at minute 240.
    expect(at(603).responses).toMatchObject([{ neglected: false }, { neglected: false }])
    expect(at(604).responses).toMatchObject([{ neglected: false }, { neglected: true }])
    expect(at(604).threads[0]?.waiting?.beat).toBe('opening')
    expect(at(720).responses).toMatchObject([{ neglected: true }, { neglected: true }])
    expect(at(120).threads[0]?.waiting?.dueReal).toBe(seconds(120))
  })

  it('plays what was due if unanswered, and drops it once it can no longer be', () => {
    expect(shown(124)).toContain('chase')
    expect(shown(400, reply(20, '[5]'))).not.toContain('chase')
    expect(at(30).pendingDecisive).toBe(true)
    expect(at(40, reply(20, '[5]')).pendingDecisive).toBe(false)
    expect(at(24, reply(20, '[5]')).pendingDecisive).toBe(true)
  })

  it('ends with last words, the mood and the reach of the ending', () => {
    const end = at(3000)
    expect(end).toMatchObject({
      status: 'ended',
      ending: 'gone',
      nextChange: null,
      rate: 0,
      pendingDecisive: false,
    })
    expect(end.threads[0]).toMatchObject({ mood: 5, reach: 2000, waiting: null })
    expect(end.threads[0]?.posts.at(-1)).toMatchObject({
      id: 'ending:gone',
      text: 'I will boil water elsewhere.',
      from: 'customer',
      beat: null,
    })
  })
})

describe('the end', () => {
  it('leaves half a minute for a closing word, four seconds once everything is solved', () => {
    // Answered in effect at 25 s, calm at 29 s, the bystander at 33 s.
    const good = reply(20, '[5]')
    expect(at(62.999, good).ending).toBeNull()
    expect(at(63, good).ending).toBe('tea')
    const solved: At = [40, { type: 'thread_solved', thread: 'dana' }]
    expect(at(40, good, solved)).toMatchObject({ nextChange: seconds(44), threads: [{ solved: true }] })
    expect(at(44, good, solved).status).toBe('ended')
  })

  it('waits for a closing word that may still be called back', () => {
    const acts = [reply(20, '[5]'), reply(61, 'Anything else? [4]', { beat: null })]
    expect(at(65.999, ...acts).status).toBe('running')
    expect(at(66, ...acts)).toMatchObject({ status: 'ended', ending: 'tea' })
  })

  it('is chosen by mood', () => {
    expect(at(1000, reply(20, '[3]')).ending).toBe('lukewarm')
    expect(at(1000, reply(20, '[1] leak rude')).ending).toBe('gone')
  })

  it('freezes at finish, with pending replies standing, and at an interruption', () => {
    const finish: At = [22, { type: 'drill_finished', scorecard: {} as never }]
    const finished = at(900, reply(20, '[5]'), finish)
    expect(finished).toMatchObject({
      status: 'finished',
      minutes: 11,
      rate: 0,
      nextChange: null,
      responses: [{ tookMinutes: 10 }],
    })
    expect(at(900, [30, { type: 'drill_interrupted', reason: 'x' }])).toMatchObject({
      status: 'interrupted',
      minutes: 15,
      nextChange: null,
    })
  })

  it('takes no reply after the last words', () => {
    const good = reply(20, '[5]')
    expect(at(90, good, reply(80, '[1]', { beat: null }))).toEqual(at(90, good))
  })
})

describe('actions', () => {
  it('hiding a complaint costs mood and spreads it; a post that shows record data may go', () => {
    const hide = (post: string): At => [50, { type: 'post_hidden', thread: 'dana', post }]
    expect(at(51, hide('me-too')).moods.at(-1)).toMatchObject({
      cause: 'hidden:me-too',
      mood: 32,
      reach: 375,
    })
    const order = at(51, hide('opening'))
    expect(order.threads[0]).toMatchObject({ mood: 40 })
    expect(order.threads[0]?.posts[0]?.hidden).toBe(true)
    expect(at(51, hide('opening'), hide('opening'))).toEqual(order)
    expect(at(130, [126, { type: 'post_hidden', thread: 'dana', post: 'chase' }]).moods.at(-1)).toMatchObject(
      { cause: 'hidden:chase', mood: 3 },
    )
  })

  it('a harmful public reply is passed on', () => {
    expect(at(25, reply(20, '[1] leak')).threads[0]).toMatchObject({ reach: 260, mood: 8 })
    expect(at(25, reply(20, '[1] leak', { visibility: 'private' })).threads[0]).toMatchObject({ reach: 200 })
  })

  it('a new post that wants an answer opens a solved thread again', () => {
    const solved: At = [60, { type: 'thread_solved', thread: 'dana' }]
    expect(at(61, solved).threads[0]?.solved).toBe(true)
    expect(at(130, solved).threads[0]?.solved).toBe(false)
  })

  it('an untagged thread shows nothing until a search meets its post', () => {
    const aside = (count: number, query: string) =>
      replay(shops, logOf([15, { type: 'listened', query }]), seconds(count)).threads[1]
    expect(aside(20, 'sunday')).toMatchObject({ found: false, posts: [], waiting: null })
    expect(aside(20, 'Fennick brakes')).toMatchObject({
      found: true,
      posts: [{ id: 'grumble' }],
      waiting: { beat: 'grumble' },
    })
    const early: readonly DrillEvent[] = logOf([5, { type: 'listened', query: 'brakes' }])
    expect(replay(shops, early, seconds(20)).threads[1]?.found).toBe(false)
  })

  it('an untagged post waits although nobody sees it', () => {
    const state = replay(shops, logOf(reply(20, '[5]', { thread: 'tagged', beat: 'question' })), seconds(60))
    expect(state).toMatchObject({
      rate: 15,
      responses: [{ tookMinutes: 7.5 }, { beat: 'grumble', tookMinutes: null }],
    })
  })
})
