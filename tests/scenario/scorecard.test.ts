import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import { speedOf } from '../../src/scenario/card/dimensions.ts'
import { ENGINE_VERSION } from '../../src/scenario/version.ts'
import { DIMENSIONS } from '../../src/scoring/report.ts'
import { anyLog, moment } from './fixtures/arbitrary.ts'
import { EVEN, fakeLint } from './fixtures/fake-lint.ts'
import { type At, logOf, reply, START, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom, TWO_SHOPS } from './fixtures/scenarios.ts'

const kettle = scenarioFrom(COLD_KETTLE)
const shops = scenarioFrom(TWO_SHOPS)
const card = (count: number, ...acts: readonly At[]) =>
  buildScorecard(kettle, logOf(...acts), seconds(count), fakeLint, EVEN)

describe('the score', () => {
  it('is the mean of the dimensions that apply', () => {
    const good = card(90, reply(20, '[5]'), [40, { type: 'thread_solved', thread: 'dana' }])
    expect(good).toMatchObject({ score: 100, verdict: 'post', unfinished: false, findings: [] })
    expect(good.dimensions).toMatchObject({ speed: 100, apology: 100, handoff: null })
  })

  it('weighs posts by gravity', () => {
    // The opening (gravity 2) at 25 of 100, the answer to the reaction (gravity 1) at 100.
    const mixed = card(900, reply(20, '[2]'), reply(60, '[5]', { beat: 'cross' }))
    expect(mixed.dimensions.apology).toBe(50)
  })

  it('counts several replies to one post by their mean, and speed by the first', () => {
    const two = card(60, reply(20, '[5]'), reply(26, '[3]', { beat: null }))
    expect(two.dimensions).toMatchObject({ apology: 75, speed: 100 })
  })

  it('counts a post never answered as nothing in every dimension its model answer is judged in', () => {
    const silent = card(3000)
    expect(silent).toMatchObject({ score: 0, verdict: 'revise', replies: [] })
    expect(silent.dimensions).toMatchObject({ speed: 0, apology: 0, privacy: 0, handoff: null })
  })

  it('counts nothing for the speed of a silent post even when the scorer graded no speed', () => {
    const untimed: typeof fakeLint = (input) => fakeLint({ ...input, replied_at: undefined })
    expect(buildScorecard(kettle, logOf(), seconds(3000), untimed, EVEN).dimensions.speed).toBe(0)
  })

  it('takes off what the drill rules found', () => {
    const solved: At = [40, { type: 'thread_solved', thread: 'dana' }]
    const kept = card(90, reply(20, '[5]'), solved)
    const hidden = card(
      90,
      reply(20, '[5]'),
      [36, { type: 'post_hidden', thread: 'dana', post: 'calm' }],
      solved,
    )
    expect(hidden.dimensions.courtesy).toBe((kept.dimensions.courtesy ?? 0) - 12)
    expect(hidden.score).toBeLessThan(kept.score)
  })

  it('is lowered by what a cap took off a reply, post by post', () => {
    const capped =
      (lint: typeof fakeLint): typeof fakeLint =>
      (input) => ({ ...lint(input), score: 40 })
    const acts = logOf(reply(20, '[4]'))
    const cut = acts.map((event) =>
      event.type === 'reply_judged' ? { ...event, report: { ...event.report, score: 40 } } : event,
    )
    const plain = buildScorecard(kettle, acts, seconds(60), fakeLint, EVEN)
    const lowered = buildScorecard(kettle, cut, seconds(60), capped(fakeLint), EVEN)
    expect(plain.score - lowered.score).toBe(75 - 40)
    expect(lowered.dimensions).toEqual(plain.dimensions)
  })

  it('times a post answered along with a later one by its own target', () => {
    const late = card(900, reply(130, '[5]', { beat: 'chase' }))
    // 63.5 of 60 minutes (gravity 2) and 1.5 of 30 (gravity 1, judged by the reply itself).
    expect(late.dimensions.speed).toBe(Math.round((2 * speedOf(63.5, 60) + 100) / 3) - 2)
  })

  it('never falls below 0 or rises above 100, whatever happened', () => {
    for (const scenario of [kettle, shops]) {
      fc.assert(
        fc.property(anyLog(scenario), moment, (log, now) => {
          const built = buildScorecard(scenario, log, now, fakeLint, EVEN)
          const figures = [built.score, ...Object.values(built.dimensions)].filter(
            (figure) => figure !== null,
          )
          expect(figures.every((figure) => figure >= 0 && figure <= 100 && Number.isInteger(figure))).toBe(
            true,
          )
          expect(JSON.parse(JSON.stringify(built))).toEqual(built)
          expect(buildScorecard(scenario, log, now, fakeLint, EVEN)).toEqual(built)
        }),
        { numRuns: 25 },
      )
    }
  })

  it('never rises when a complaint is hidden', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('me-too', 'calm', 'cross'),
        (overall, post) => {
          const acts = [reply(20, `[${overall}]`)]
          const hide: At = [35, { type: 'post_hidden', thread: 'dana', post }]
          expect(card(36, ...acts, hide).score).toBeLessThanOrEqual(card(36, ...acts).score)
        },
      ),
    )
  })
})

describe('speed', () => {
  it.each([
    [0, 100],
    [36, 100],
    [48, 85],
    [60, 70],
    [150, 35],
    [240, 0],
    [999, 0],
  ])('after %d of 60 minutes is %d', (took, figure) => {
    expect(speedOf(took, 60)).toBeCloseTo(figure)
  })
})

describe('the verdict', () => {
  it('blocks when any reply blocks, whatever the others are', () => {
    expect(card(900, reply(20, '[1] leak'), reply(60, '[5]', { beat: 'cross' })).verdict).toBe('block')
  })
  it('asks for a rewrite when any reply does', () => {
    expect(card(900, reply(20, '[3]')).verdict).toBe('revise')
    expect(card(900, reply(20, '[5]'), reply(35, '[3]', { beat: null })).verdict).toBe('revise')
  })
  it('counts a reply that was sent in the very moment of the finish', () => {
    expect(card(20, reply(20, '[5]'))).toMatchObject({
      score: 100,
      replies: [{ moodBefore: 40, moodAfter: 59 }],
    })
  })
  it('counts a reply that was pending at the finish, not one that was called back', () => {
    expect(card(22, reply(20, '[1]')).verdict).toBe('block')
    expect(card(24, reply(20, '[1]'), [22, { type: 'reply_withdrawn', reply: 'r20' }]).replies).toEqual([])
  })
})

describe('a finish before the last decisive post', () => {
  it('is marked as unfinished', () => {
    expect(card(10).unfinished).toBe(true)
    expect(card(22, reply(20, '[5]')).unfinished).toBe(false)
    expect(card(26, reply(20, '[2]')).unfinished).toBe(true)
    expect(card(40, reply(20, '[2]')).unfinished).toBe(false)
  })
  it('says that the end is open', () => {
    expect(card(10).outcome).toMatchObject({
      ending: null,
      title: 'Finished before the end',
      mood: 40,
      reach: 200,
    })
  })
  it('works for a drill that has hardly begun', () => {
    const blank = buildScorecard(shops, logOf(), START, fakeLint, EVEN)
    expect(blank).toMatchObject({ score: 0, replies: [], unfinished: true })
    expect(Object.keys(blank.decided)).toEqual([...DIMENSIONS])
  })
})

describe('the words', () => {
  it('tell which reply turned the thread which way, and why', () => {
    expect(card(90, reply(20, '[5]')).summary).toBe(
      'The reply turned the thread for the better: it takes the fault on, apologises for what happened and says what happens next. Dana Okafor’s mood rose from 40 to 59.',
    )
    expect(card(900, reply(20, 'leak rude [1]'), reply(60, '[4]', { beat: 'cross' })).summary).toBe(
      'Reply 1 turned the thread for the worse: it shows personal data, is rude in tone and argues instead of helping. Dana Okafor’s mood fell from 40 to 0. Reply 2 turned it for the better: it apologises for what happened, says what happens next and speaks to this customer’s own case. Reply 1 must not be posted as it stands: “leak”.',
    )
    expect(card(3000).summary).toBe(
      'No reply was sent: the thread went its own way. 2 posts of 2 got no answer.',
    )
    expect(card(90, reply(20, '[3]')).summary).toContain('No single reply turned the thread')
  })
  it('say what decided each dimension', () => {
    const leaked = card(900, reply(20, 'leak [1]'), reply(60, '[5]', { beat: 'cross' }))
    expect(leaked.decided).toMatchObject({
      speed: 'slowest answer after 8 min of 30 min',
      privacy: '“leak”: the reply repeats an order number',
      handoff: 'not called for here',
    })
    expect(card(90, reply(20, '[5]')).decided).toMatchObject({
      speed: 'answered after 10 min of 60 min',
      apology: 'nothing to mend',
    })
    expect(card(900, reply(20, '[2]')).decided.speed).toBe('1 of 2 posts not answered')
  })
  it('name one practice to do next', () => {
    expect(card(900, reply(20, 'leak [1]')).next).toMatchObject({
      practice: 'P7',
      title: 'Leave personal data out of public replies',
    })
    expect(card(3000).next.practice).toBe('P2')
    expect(card(90, reply(20, '[4]'), [40, { type: 'thread_solved', thread: 'dana' }]).next.why).toContain(
      '75 of 100',
    )
    expect(card(90, reply(20, '[5]'), [40, { type: 'thread_solved', thread: 'dana' }]).next.practice).toBe(
      'P1',
    )
  })
})

describe('the parts', () => {
  it('show every reply with what it answered and what it moved', () => {
    const [first, second] = card(900, reply(20, '[2]'), reply(60, '[5]', { beat: 'cross' })).replies
    expect(first).toMatchObject({
      id: 'r20',
      beat: 'opening',
      time: '14:12',
      tookMinutes: 10,
      targetMinutes: 60,
      moodBefore: 40,
      moodAfter: 28,
    })
    expect(second).toMatchObject({
      to: { name: 'Dana Okafor', text: 'Is that all?' },
      moodBefore: 23,
      moodAfter: 42,
    })
  })

  it('show what each model answer would have led to, as the thread stood then', () => {
    const { models } = card(900, reply(20, '[2]'))
    expect(models).toMatchObject([
      { beat: 'opening', score: 100, ledTo: 'Thank you, that is all I wanted.' },
      { beat: 'cross', score: 75, ledTo: 'It boils now.' },
    ])
  })

  it('do not give away model answers of posts that never came', () => {
    expect(card(10).models.map(({ beat }) => beat)).toEqual(['opening'])
  })

  it('tell the story in order, with what was missed and what was done', () => {
    const { timeline, targetAt, moods } = card(
      140,
      [50, { type: 'post_hidden', thread: 'dana', post: 'me-too' }],
      reply(130, '[5]', { beat: 'chase' }),
    )
    expect(timeline.map(({ time, kind, text }) => `${time} ${kind} ${text}`)).toEqual([
      '14:02 post @brackwell my kettle is stone cold. Order BK-4471-208.',
      '14:22 post same here, cold as a stone',
      '14:27 action Hid the post “same here, cold as a stone”',
      '15:02 missed The target passed without an answer to Dana Okafor',
      '15:04 post An hour and not a word.',
      '15:05 reply [5]',
    ])
    expect(targetAt).toEqual([60, 92])
    expect(moods.map(({ mood }) => mood)).toEqual([40, 40, 32, 20, 15, 34])
  })

  it('include posts that were never found', () => {
    const missed = buildScorecard(shops, logOf(), seconds(3000), fakeLint, EVEN)
    expect(missed.timeline.map(({ text }) => text)).toContain(
      'Fennick sold me a bike whose brakes came off. Café wall, ouch.',
    )
    expect(missed.outcome).toMatchObject({
      ending: 'unseen',
      mood: 2,
      comesBack: false,
      recommends: false,
      praisesInPublic: false,
    })
    expect(missed.models.find(({ beat }) => beat === 'grumble')?.ledTo).toBe(
      'Thanks for finding me. My elbow is fine.',
    )
  })

  it.each([
    [90, true, true, true],
    [66, true, true, true],
    [60, false, true, true],
    [57, false, true, false],
    [56, false, false, false],
  ])(
    'an ending with mood %d comes back %s, recommends %s, praises %s',
    (mood, comesBack, recommends, praisesInPublic) => {
      const scenario = scenarioFrom(COLD_KETTLE.replace('    mood: 90', `    mood: ${mood}`))
      const built = buildScorecard(scenario, logOf(reply(20, '[5]')), seconds(900), fakeLint, EVEN)
      expect(built.outcome).toMatchObject({ ending: 'tea', mood, comesBack, recommends, praisesInPublic })
    },
  )

  it('carry the versions of engine, rules and policy', () => {
    expect(card(10).versions).toEqual({ engine: ENGINE_VERSION, rules: 'r1', policy: 'p1' })
  })
})
