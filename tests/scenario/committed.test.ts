import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openEngine } from '../../src/io/engine.ts'
import { sha256 } from '../../src/io/sha256.ts'
import { checkScenario } from '../../src/scenario/check.ts'
import { checkShift } from '../../src/scenario/check-shift.ts'
import { formatProblem, parseScenario } from '../../src/scenario/parse.ts'
import { MODES, THEMES } from '../../src/scenario/scenario.ts'
import { checkVariations } from '../../src/scenario/vary/check-variations.ts'

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const engine = await openEngine({ tagger: true })

function parsed(name: string) {
  const result = parseScenario(name.replace('.yaml', ''), readFileSync(`${folder}${name}`, 'utf8'), sha256)
  if (!result.ok) throw new Error(result.problems.map((problem) => formatProblem(name, problem)).join('\n'))
  return result.value
}

describe.each(files)('scenarios/%s', (name) => {
  it('is reached in every beat and ending by its walks, and its answers teach what they should', () => {
    const scenario = parsed(name)
    expect(checkShift(scenario, (input) => engine.lint(input))).toEqual([])
    expect(checkScenario(scenario, (input) => engine.lint(input))).toEqual([])
  })

  it('holds in every variation too', () => {
    const text = readFileSync(`${folder}${name}`, 'utf8')
    const lint = (input: Parameters<typeof engine.lint>[0]) => engine.lint(input)
    expect(checkVariations(name.replace('.yaml', ''), text, lint, sha256)).toEqual([])
  })
})

it('there is a scenario for every mode', () => {
  const modes = new Set(files.map((name) => parsed(name).mode))
  expect([...modes].sort()).toEqual([...MODES].sort())
})

it('there is a scenario for every theme', () => {
  const themes = new Set(files.map((name) => parsed(name).theme))
  expect([...themes].sort()).toEqual([...THEMES].sort())
})
