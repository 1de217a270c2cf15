import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sha256 } from '../../src/io/sha256.ts'
import { lengthProblems } from '../../src/scenario/check-lengths.ts'
import { parseScenario } from '../../src/scenario/parse.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { ScenarioFile } from '../../src/scenario/schema.ts'
import { variation } from '../../src/scenario/vary/variation.ts'
import { SLUGS } from '../support/plays/committed.ts'

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url))
/** So many that the groups have moved against each other. `committed.test.ts` plays the walks of the seeds that show every row. */
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 1)

/** Everything somebody reads in a drill but its title and summary, which stay. */
function proseOf({ briefing, cast, record, remedies, facts, beats, endings, crisis_owner }: Scenario) {
  const told = beats.flatMap(({ text, decisive }) => [
    text,
    decisive?.model_answer.text ?? '',
    decisive?.bad_answer.text ?? '',
    decisive?.model_answer.why ?? '',
    decisive?.bad_answer.why ?? '',
  ])
  return [
    briefing,
    crisis_owner?.holding_line ?? '',
    ...cast.flatMap(({ name, handle }) => [name, handle]),
    ...record.flatMap(({ title, facts: lines }) => [
      title,
      ...lines.map((line) => `${line.label}: ${line.value}`),
    ]),
    ...remedies.map(({ text }) => text),
    ...facts,
    ...told,
    ...endings.flatMap(({ title, last_words, meaning }) => [title, last_words.text, meaning]),
  ].join('\n')
}

describe.each(SLUGS)('%s', (slug) => {
  const text = readFileSync(`${folder}${slug}.yaml`, 'utf8')
  const { vary = [] } = parse(text) as ScenarioFile
  const varied = SEEDS.map((seed) => {
    const parsed = parseScenario(slug, variation(text, seed), sha256)
    if (!parsed.ok) throw new Error(`seed ${seed}: ${JSON.stringify(parsed.problems)}`)
    return parsed.value
  })

  it('has names, products or sums to vary, in four rows or more', () => {
    expect(vary.length).toBeGreaterThan(0)
    for (const rows of vary) {
      expect(rows.length).toBeGreaterThanOrEqual(4)
      expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length)
    }
  })

  it('keeps within what its platform takes, whatever the seed', () => {
    expect(
      varied.flatMap((scenario, index) => lengthProblems(scenario).map((one) => `${SEEDS[index]} ${one}`)),
    ).toEqual([])
  })

  it('shows one row of each group from end to end, and no placeholder', () => {
    for (const [index, scenario] of varied.entries()) {
      const prose = proseOf(scenario)
      expect(prose).not.toMatch(/[{}]|\bundefined\b|\bTODO\b/)
      for (const [group, rows] of vary.entries()) {
        const told = `seed ${SEEDS[index]}, group ${group}`
        const row = rows.find((one) => one.every((word) => has(prose, word)))
        expect(row, told).toBeDefined()
        const missed = rows[0]?.filter((word) => !row?.includes(word) && has(prose, word))
        expect(missed, told).toEqual([])
      }
    }
  })
})

/** Whether a word stands in a text, in small letters or capitals. */
function has(prose: string, word: string): boolean {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'iu').test(prose)
}
