import { describe, expect, it } from 'vitest'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import { sinceLast } from '../../src/scenario/card/since-last.ts'
import { standingOf } from '../../src/scenario/card/standing.ts'
import type { Pace } from '../../src/scenario/pace.ts'
import type { Scorecard } from '../../src/scenario/scorecard.ts'
import type { Judgement } from '../../src/scoring/report.ts'
import { EVEN, fakeLint } from './fixtures/fake-lint.ts'
import { logOf, reply, seconds } from './fixtures/log.ts'
import { COLD_KETTLE, scenarioFrom } from './fixtures/scenarios.ts'

const kettle = scenarioFrom(COLD_KETTLE)

/** A try whose one reply came after so many seconds and was judged like this. */
function tried(after: number, judged: Partial<Judgement> = {}, pace?: Pace): Scorecard {
  const card = buildScorecard(kettle, logOf(reply(after, '[5]')), seconds(300), fakeLint, EVEN)
  const replies = card.replies.map((one) => ({
    ...one,
    report: {
      ...one.report,
      judgement: one.report.judgement && { ...one.report.judgement, goodwill: false, ...judged },
    },
  }))
  return { ...card, replies, ...(pace ? { pace } : {}) }
}

describe('the trade between speed and quality', () => {
  it.each([
    [
      tried(20, { next_step: false }),
      tried(60),
      '40 s faster than last time, but the step that mends it is gone.',
    ],
    [tried(20), tried(60, { apology: 'none' }), '40 s faster than last time, and the apology is there now.'],
    [tried(60), tried(20, { apology: 'none' }), '40 s slower than last time, but the apology is there now.'],
    [
      tried(60, { ownership: false }),
      tried(20),
      '40 s slower than last time, and the word that it was our fault is gone.',
    ],
    [tried(20), tried(60), '40 s faster than last time, and the words do the same work as then.'],
    [tried(22), tried(20), 'As fast as last time, and the words do the same work.'],
    [tried(20, { defensive: true }), tried(60), '40 s faster than last time, but there is a defence now.'],
    [
      tried(20),
      tried(60, { defensive: true }),
      '40 s faster than last time, and there is no longer a defence.',
    ],
  ])('is one sentence (%#)', (now, then, sentence) => {
    expect(sinceLast(now, then)).toBe(sentence)
  })

  it('tells the graver loss before the gain', () => {
    const now = tried(20, { apology: 'none', goodwill: true })
    expect(sinceLast(now, tried(20))).toBe('As fast as last time, and the apology is gone.')
  })

  it('leaves the speed out where the pace was another or nothing was timed', () => {
    const then = tried(60, { apology: 'none' })
    expect(sinceLast(tried(20, {}, 3), then)).toBe('Compared with last time, the apology is there now.')
    const old = { ...then, replies: then.replies.map(({ tookSeconds, ...rest }) => rest) }
    expect(sinceLast(tried(20), old)).toBe('Compared with last time, the apology is there now.')
  })

  it('is not told where no post was answered both times', () => {
    expect(sinceLast(tried(20), { ...tried(20), replies: [] })).toBeNull()
  })
})

describe('the standing', () => {
  it('counts earlier tries and keeps the best of them', () => {
    const earlier = [{ score: 70 }, { score: 88 }, { score: 40 }]
    expect(standingOf(tried(20), earlier, tried(60))).toMatchObject({ tries: 3, best: 88 })
    expect(standingOf(tried(20), [], null)).toEqual({ tries: 0, best: null, sinceLast: null })
  })
})

describe('what would have happened', () => {
  it('is the good walk, played to its end, whatever the trainee did', () => {
    const silent = buildScorecard(kettle, logOf(), seconds(3000), fakeLint, EVEN)
    expect(silent.otherwise?.outcome.mood).toBeGreaterThan(silent.outcome.mood)
    expect(silent.otherwise?.timeline.at(-1)?.kind).toBe('ending')
    expect(silent.otherwise).toEqual(tried(20).otherwise)
  })

  it('tells how many had seen the thread by then, and which post was hidden', () => {
    const log = logOf([50, { type: 'post_hidden', thread: 'dana', post: 'me-too' }])
    const { timeline } = buildScorecard(kettle, log, seconds(140), fakeLint, EVEN)
    const hid = timeline.findIndex(({ hides }) => hides === 'me-too')
    expect(timeline.some(({ post }) => post === 'me-too')).toBe(true)
    expect(timeline[hid]?.reach).toBeGreaterThan(timeline[hid - 1]?.reach ?? 0)
  })
})
