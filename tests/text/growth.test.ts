import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { HOSTILE, tools } from './texts.ts'

const SHORT = 2_500
const LONG = 20_000
/** Eight times the text: linear work takes 8 times as long, quadratic work 64 times. */
const MOST = 30
/** Below this many milliseconds the machine's noise is louder than the work. */
const NOISE = 10

/** Processor time, not wall time, and the best of three: other work on the machine does not count. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage()
    const document = readDocument(text, tools, { length: LONG })
    for (const token of document.tokens) void token.stem
    void document.tone
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

const units = [...new Set(HOSTILE.filter((text) => text.length > 100).map((text) => text.slice(0, 40)))]
const repeated = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

describe('growth', () => {
  it.each(units)('reads eight times the text in no more than some eight times the work: %j', (unit) => {
    cost(repeated(unit, SHORT))
    const short = cost(repeated(unit, SHORT))
    const long = cost(repeated(unit, LONG))
    expect(long).toBeLessThan(Math.max(NOISE, short) * MOST)
  })

  it('reads no more than the limit', () => {
    const document = readDocument('a '.repeat(1_000_000), tools)
    expect(document.cut).toBe(true)
    expect(document.text.length).toBeLessThanOrEqual(5_000)
  })
})
