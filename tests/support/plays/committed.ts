import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../../../src/io/sha256.ts'
import { formatProblem, parseScenario } from '../../../src/scenario/parse.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'

const folder = fileURLToPath(new URL('../../../scenarios/', import.meta.url))

/** Slugs of the scenarios that come with Hotseat. */
export const SLUGS: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''))

export function committed(slug: string): Scenario {
  const result = parseScenario(slug, readFileSync(`${folder}${slug}.yaml`, 'utf8'), sha256)
  if (result.ok) return result.value
  throw new Error(result.problems.map((problem) => formatProblem(slug, problem)).join('\n'))
}
