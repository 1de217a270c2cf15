import { type ReadScenario, readScenario, scenarioFiles } from '../io/scenarios.ts'
import { checkScenario } from '../scenario/check.ts'
import { scenarioJsonSchema } from '../scenario/json-schema.ts'
import type { Engine } from '../scoring/engine.ts'
import { readArguments } from './arguments.ts'
import { type OpenEngine, realEngine } from './judge.ts'
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
  let engine: Engine | undefined
  let failed = 0
  for (const file of files) {
    const read = await readScenario(file)
    if (read.ok) engine ??= await open({ tagger: true })
    const problems = problemsOf(read, engine)
    if (problems.length > 0) failed++
    for (const problem of problems) terminal.err(`${problem}\n`)
    if (problems.length === 0) await terminal.out(`${file}: fine\n`)
  }
  if (failed > 0) terminal.err(`${failed} of ${files.length} scenario files have problems.\n`)
  return failed > 0 ? EXIT.failed : EXIT.fine
}

function problemsOf(read: ReadScenario, engine: Engine | undefined): readonly string[] {
  if (!read.ok) return read.problems
  if (!engine) return []
  return checkScenario(read.scenario, (input) => engine.lint(input))
}
