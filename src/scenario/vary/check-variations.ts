import { checkScenario } from '../check.ts'
import { formatProblem, parseScenario } from '../parse.ts'
import { seedsOf, variation } from './variation.ts'

/** Plays every variation of a scenario as `checkScenario` plays the scenario itself, and says which one has a problem. */
export function checkVariations(
  slug: string,
  text: string,
  lint: Parameters<typeof checkScenario>[1],
  sha256: (text: string) => string,
): readonly string[] {
  return seedsOf(text).flatMap((seed) => {
    const parsed = parseScenario(slug, variation(text, seed), sha256)
    const problems = parsed.ok
      ? checkScenario(parsed.value, lint)
      : parsed.problems.map((problem) => formatProblem(slug, problem))
    return problems.map((problem) => `variation ${seed}: ${problem}`)
  })
}
