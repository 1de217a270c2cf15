import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromRounds } from '../../src/accuracy/accuracy.ts'
import { readmePart, roundsPart, withPart } from '../../src/accuracy/markdown.ts'
import { roundOf, whyNot } from '../../src/accuracy/rounds.ts'
import { paths } from '../../src/io/paths.ts'
import { readAccuracy, readRounds } from '../../src/io/read-accuracy.ts'
import { accuracy, fullAccuracy, sampleRound } from '../support/accuracy-sample.ts'

const [figures, rounds] = [await readAccuracy(), await readRounds()]

describe('the pages of figures', () => {
  it('are drawn from data/accuracy.json and rounds.json: run npm run accuracy', () => {
    const readme = readFileSync(paths.readme, 'utf8')
    expect(withPart(readme, 'accuracy', readmePart(figures))).toBe(readme)
    const table = readFileSync(paths.roundsTable, 'utf8')
    expect(withPart(table, 'rounds', roundsPart(rounds))).toBe(table)
    expect(figures).toMatchObject(fromRounds(rounds))
  })

  it('quote first contacts before anything else', () => {
    const [headline = '', rest = ''] = readmePart(accuracy).split('built with')
    expect(headline).toContain(accuracy.rounds.map(({ mean }) => mean.toFixed(2)).join(' and '))
    expect(rest).toContain('These are not its accuracy')
  })

  it('tell of sets kept outside by their figures alone', () => {
    expect(readmePart(fullAccuracy)).toMatch(/2 replies that brands really posted/)
    expect(readmePart(accuracy)).not.toMatch(/really posted/)
  })

  it('give pairs and cheats a line and written rounds a column', () => {
    const cheats = { cheats: 40, passed: 2, honest: 0, blocked: 0 }
    const told = roundsPart([sampleRound('round-1'), sampleRound('cheats-1', { kind: 'cheats', cheats })])
    expect(told).toMatch(/\| label \| round 1 \|\n/)
    expect(told).toMatch(/cheats-1 .*2 of 40 cheats above overall 2/)
  })

  it('refuse a page without the place', () => {
    expect(() => withPart('# A page', 'accuracy', '')).toThrow(/markers .* missing/)
  })
})

describe('a round', () => {
  it('happens once', () => {
    expect(whyNot(rounds, 'round-1')).toMatch(/happens once/)
    expect(whyNot(rounds, 'round-99')).toBeUndefined()
    expect(whyNot(rounds, 'Round 99')).toMatch(/letters, digits and hyphens/)
  })

  it('keeps figures of its day, whatever they are counted to later', () => {
    const { tallies, ...about } = sampleRound('round-1')
    expect(roundOf({ ...about, tallies }).mean).toBe(about.mean)
    const [kept] = fromRounds([{ ...about, tallies, mean: 0.123 }]).rounds
    expect(kept?.mean).toBe(0.123)
  })
})
