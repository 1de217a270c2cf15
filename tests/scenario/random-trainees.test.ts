import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { buildScorecard } from '../../src/scenario/build-scorecard.ts'
import { playWalk } from '../../src/scenario/walk.ts'
import { committed, SLUGS } from '../support/plays/committed.ts'
import { judgeOnce, type Lint } from '../support/plays/judge.ts'
import { readPool } from '../support/plays/pool.ts'
import { playRandom } from '../support/plays/random-trainee.ts'

const engine = await openEngine({ tagger: true })
const lint: Lint = (input) => engine.lint(input)
const pool = readPool()

/** Trainees a scenario; `npm run torture` sends more. */
const PLAYS = Number(process.env.HOTSEAT_PLAYS ?? 150)

describe('the pool', () => {
  it('has at least 200 different replies', () => {
    expect(new Set(pool.map(({ reply }) => reply)).size).toBeGreaterThanOrEqual(200)
  })

  it('covers every value of every label of the guide', () => {
    const values = new Set(
      pool.flatMap(({ labels }) =>
        Object.entries(labels).flatMap(([label, value]) =>
          (Array.isArray(value) && value.length > 0 ? value : [value]).map((one) => `${label} ${text(one)}`),
        ),
      ),
    )
    expect(GUIDE.filter((value) => !values.has(value))).toEqual([])
  })
})

describe.each(SLUGS)(
  '%s',
  (slug) => {
    const scenario = committed(slug)
    const judge = judgeOnce(scenario, lint)
    const random = Array.from({ length: PLAYS }, (_, seed) => playRandom(scenario, seed, pool, judge))

    it('comes to an end, whatever a trainee does and leaves', () => {
      expect(
        random.flatMap(({ stuck }, seed) => (stuck === null ? [] : [`trainee ${seed}: ${stuck}`])),
      ).toEqual([])
    })

    it('has no beat and no ending that nobody reaches', () => {
      const walks = scenario.walks.map((walk) => playWalk(scenario, walk, lint))
      const beats = new Set([...random, ...walks].flatMap(({ seen }) => [...seen]))
      const endings = new Set([
        ...random.map(({ state }) => state.ending),
        ...walks.map(({ ending }) => ending),
      ])
      expect(scenario.beats.map(({ id }) => id).filter((id) => !beats.has(id))).toEqual([])
      expect(scenario.endings.map(({ id }) => id).filter((id) => !endings.has(id))).toEqual([])
    })

    it('gives every trainee a scorecard with figures from 0 to 100', () => {
      const known = new Map<string, ReturnType<Lint>>()
      const lintOnce: Lint = (input) => {
        const report = known.get(input.reply) ?? lint(input)
        known.set(input.reply, report)
        return report
      }
      for (const { events, until } of random.filter((_, index) => index % 5 === 0)) {
        const { score, dimensions, timeline } = buildScorecard(
          scenario,
          events,
          until,
          lintOnce,
          engine.weights,
        )
        const figures = [score, ...Object.values(dimensions).filter((figure) => figure !== null)]
        expect(figures.every((figure) => figure >= 0 && figure <= 100)).toBe(true)
        expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted((a, b) => a - b))
      }
    })
  },
  600_000,
)

function text(value: unknown): string {
  return typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : String(value)
}

const TYPES =
  'email phone address card bank_account national_id passport date_of_birth order_id account_id booking_ref ip credentials full_name health location'.split(
    ' ',
  )
const BOOLEANS =
  'ownership defensive discourteous names_customer specific canned acknowledges next_step keeps_in_loop goodwill'.split(
    ' ',
  )
const GUIDE: readonly string[] = [
  ...['none', 'sincere', 'hollow'].map((value) => `apology ${value}`),
  ...BOOLEANS.flatMap((label) => [`${label} true`, `${label} false`]),
  ...['', 'financial', 'account_fact', ...TYPES].map((type) => `pii_disclosed ${type}`),
  ...['', ...TYPES].map((type) => `pii_requested ${type}`),
  ...['', 'dm', 'call', 'email', 'other_network', 'form', 'in_person'].map((channel) => `handoff ${channel}`),
  ...['not_needed', 'missing', 'appropriate', 'inappropriate'].map((fit) => `handoff_fit ${fit}`),
  ...[1, 2, 3, 4, 5].map((grade) => `overall ${grade}`),
]
