import { readScenario, scenarioFiles, shownName } from '../io/scenarios.ts'
import { sha256 } from '../io/sha256.ts'
import { checkScenario } from '../scenario/check.ts'
import { checkShift } from '../scenario/check-shift.ts'
import { scenarioJsonSchema } from '../scenario/json-schema.ts'
import { formatProblem, locateMistake } from '../scenario/parse.ts'
import { checkVariations } from '../scenario/vary/check-variations.ts'
import type { Engine } from '../scoring/engine.ts'
import { readArguments } from './arguments.ts'
import { type OpenEngine, realEngine } from './ask-engine.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

/** `hotseat scenario check [FILE...]` and `hotseat scenario schema`. 0 fine, 1 problems, 2 misuse. */
export async function scenario(
  args: readonly string[],
  terminal: Terminal,
  open: OpenEngine = realEngine,
): Promise<number> {
  const read = readArguments(args, {}, 1_000)
  if (!read.ok) return misuse(terminal, 'scenario', read.problem)
  const [action, ...files] = read.positionals
  if (action === 'check') return check(files, terminal, open)
  if (action !== 'schema' || files.length > 0) {
    return misuse(terminal, 'scenario', 'say "scenario check [FILE...]" or "scenario schema".')
  }
  await terminal.out(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
  return EXIT.fine
}

async function check(given: readonly string[], terminal: Terminal, open: OpenEngine): Promise<number> {
  const files = given.length > 0 ? given : await scenarioFiles()
  const judge = engineOnce(open)
  let bad = 0
  for (const file of files) {
    const problems = await problemsOf(file, judge)
    for (const problem of problems) terminal.err(`${problem}\n`)
    if (problems.length === 0) await terminal.out(`${shownName(file)}: fine\n`)
    else bad++
  }
  if (bad > 0) terminal.err(`${bad} of ${files.length} scenario files have problems.\n`)
  return bad > 0 ? EXIT.failed : EXIT.fine
}

/** What is wrong with a file: its form, else where its walks lead and how its answers are judged. */
async function problemsOf(file: string, engine: () => Promise<Engine>): Promise<readonly string[]> {
  const read = await readScenario(file)
  if (!read.ok) return read.problems
  const { lint } = await engine()
  const { scenario, text } = read
  const name = shownName(file)
  return [
    ...checkShift(scenario, lint).map((mistake) => formatProblem(name, locateMistake(text, mistake))),
    ...checkScenario(scenario, lint).map((problem) => `${name}: ${problem}`),
    ...checkVariations(scenario.slug, text, lint, sha256).map((problem) => `${name}: ${problem}`),
  ]
}

/** Opened for the first file that can be read; files that are wrong in form need no scorer. */
function engineOnce(open: OpenEngine): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined
  return () => {
    engine ??= open({ tagger: true })
    return engine
  }
}
