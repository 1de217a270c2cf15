import { beforeAll, describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import type { Engine } from '../../src/scoring/engine.ts'
import type { Report } from '../../src/scoring/report.ts'
import { CHEATS, HONEST } from './cheats.ts'
import { GET_THROUGH, TAKEN_FOR_CHEATS } from './known.ts'
import { toNadia } from './situation.ts'

let engine: Engine
beforeAll(async () => {
  engine = await openEngine({ tagger: true })
})

const judge = (reply: string): Report => engine.lint(toNadia(reply))
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

  it.each(GET_THROUGH.map((reply) => [reply] as const))(
    'is known to get through, and told here until it does not: %s',
    (reply) => {
      expect(overall(judge(reply))).toBeGreaterThan(2)
    },
  )

  it('get through one time in ten at most', () => {
    expect(GET_THROUGH.length).toBeLessThanOrEqual(CHEATS.length / 10)
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

  it.each(TAKEN_FOR_CHEATS.map((reply) => [reply] as const))('is known to be graded too low: %s', (reply) => {
    expect(overall(judge(reply))).toBeLessThan(4)
  })
})
