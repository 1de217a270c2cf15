import { beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import type { Report } from '../../src/scoring/report.ts'
import { CHEATS, HONEST } from './cheats.ts'
import { GET_THROUGH, TAKEN_FOR_CHEATS } from './known.ts'
import { MORE_PLACED } from './more-placed.ts'
import { inPlace, PLACED } from './placed.ts'
import { toNadia } from './situation.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ tagger: true })
})

const judge = (reply: string): Report => engine.lint(toNadia(reply))
const places = [...PLACED, ...MORE_PLACED]
const placed = (of: 'cheats' | 'honest') =>
  places.flatMap((place) => place[of].map((reply) => [place.customer, reply, inPlace(place, reply)] as const))
const overall = (report: Report): number => report.judgement?.overall ?? 1

describe('replies that try to trick the scorer', () => {
  it('are sixty at least, of every kind', () => {
    expect(CHEATS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CHEATS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(15)
  })

  it.each(
    CHEATS.filter(({ reply }) => !GET_THROUGH.includes(reply)).map(
      ({ kind, reply }) => [kind, reply] as const,
    ),
  )('%s gets what it deserves: %s', (_, reply) => {
    expect(overall(judge(reply))).toBeLessThanOrEqual(2)
  })

  it.each(placed('cheats').filter(([, reply]) => !GET_THROUGH.includes(reply)))(
    'to %s gets what it deserves: %s',
    (_, __, input) => {
      expect(overall(engine.lint(input))).toBeLessThanOrEqual(2)
    },
  )

  it.each(
    [...CHEATS.map(({ reply }) => ['Nadia', reply, toNadia(reply)] as const), ...placed('cheats')].filter(
      ([, reply]) => GET_THROUGH.includes(reply),
    ),
  )('to %s is known to get through, and told here until it does not: %s', (_, __, input) => {
    expect(overall(engine.lint(input))).toBeGreaterThan(2)
  })

  it('get through one time in ten at most', () => {
    expect(GET_THROUGH.length).toBeLessThanOrEqual((CHEATS.length + placed('cheats').length) / 10)
  })
})

describe('honest replies that look a little like them', () => {
  it.each(HONEST.filter((reply) => !TAKEN_FOR_CHEATS.includes(reply)).map((reply) => [reply] as const))(
    'keep their grade: %s',
    (reply) => {
      const report = judge(reply)
      expect(overall(report)).toBeGreaterThanOrEqual(4)
      expect(report.verdict).toBe('post')
    },
  )

  it.each(placed('honest').filter(([, reply]) => !TAKEN_FOR_CHEATS.includes(reply)))(
    'to %s keep their grade: %s',
    (_, __, input) => {
      const report = engine.lint(input)
      expect(overall(report)).toBeGreaterThanOrEqual(4)
      expect(report.verdict).toBe('post')
    },
  )

  it.each(TAKEN_FOR_CHEATS.map((reply) => [reply] as const))('is known to be graded too low: %s', (reply) => {
    expect(overall(judge(reply))).toBeLessThan(4)
  })
})
