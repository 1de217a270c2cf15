import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Accuracy, fromRounds, type Measured, roundedTypes, setFigures } from '../accuracy/accuracy.ts'
import { cheatFigure } from '../accuracy/cheats.ts'
import { pairFigures } from '../accuracy/pairs.ts'
import { type Compared, tallyOf } from '../accuracy/tally.ts'
import { openEngine } from '../io/engine.ts'
import { commitNow } from '../io/git.ts'
import { paths } from '../io/paths.ts'
import { readAccuracy, readRounds } from '../io/read-accuracy.ts'
import type { Engine } from '../scoring/engine.ts'
import { readArguments } from './arguments.ts'
import { compareCrossValidated, comparePairs, compareSet, compareStructured } from './measure.ts'
import { EXIT, processTerminal, type Terminal } from './terminal.ts'
import { writeAccuracy } from './write-accuracy.ts'

const OPTIONS = { real: { type: 'string' }, pii: { type: 'string' } } as const
const USAGE = 'Usage: npm run accuracy -- [--real FILE] [--pii FILE]\n'

/**
 * `npm run accuracy`: measures the scorer on the sets of the repository and writes data/accuracy.json, the README's section and
 * the table of rounds. Sets from outside are told by their figures alone; without them the last figures stay, with their commit.
 */
async function accuracy(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, OPTIONS, 0)
  if (!read.ok) {
    terminal.err(`accuracy: ${read.problem}\n${USAGE}`)
    return EXIT.misuse
  }
  try {
    const [engine, rounds, last] = await Promise.all([
      openEngine({ tagger: true }),
      readRounds(),
      lastFigures(),
    ])
    const measured = await measure(engine)
    const { real, pii } = read.values
    const all: Accuracy = {
      ...fromRounds(rounds),
      ...measured,
      real: real ? { ...(await now()), ...figures(await compareSet(real, engine)) } : (last?.real ?? null),
      structured: pii
        ? { ...(await now()), types: roundedTypes(await compareStructured(pii)) }
        : (last?.structured ?? null),
    }
    await writeAccuracy(all, rounds)
    await terminal.out(summary(all))
    return EXIT.fine
  } catch (error) {
    terminal.err(`accuracy: ${error instanceof Error ? error.message : 'unknown'}\n`)
    return EXIT.failed
  }
}

type FromRepository = Pick<Accuracy, 'known' | 'pairs' | 'cheats'>

async function measure(engine: Engine): Promise<FromRepository> {
  const golden = (name: string) => join(paths.golden, name)
  const [pairs, cheats] = [golden('pairs.jsonl'), golden('cheats.jsonl')]
  return {
    known: {
      dev: figures(await compareSet(golden('eval/dev.jsonl'), engine)),
      crossValidated: figures(await compareCrossValidated()),
    },
    pairs: existsSync(pairs) ? pairFigures(await comparePairs(pairs, engine)) : null,
    cheats: existsSync(cheats) ? cheatFigure(await compareSet(cheats, engine)) : null,
  }
}

const figures = (compared: readonly Compared[]) => setFigures(tallyOf(compared), compared.length)

async function now(): Promise<Measured> {
  return { date: new Date().toISOString().slice(0, 10), commit: await commitNow() }
}

async function lastFigures(): Promise<Accuracy | undefined> {
  return existsSync(paths.accuracy) ? readAccuracy() : undefined
}

function summary({ rounds, known, real, structured }: Accuracy): string {
  const all = structured?.types.find(({ type }) => type === 'all')
  return [
    ...rounds.map(({ name, mean }) => `${name.padEnd(18)} ${mean.toFixed(3)}  first contact`),
    `development set    ${known.dev.mean.toFixed(3)}`,
    `cross-validated    ${known.crossValidated.mean.toFixed(3)}`,
    ...(real ? [`real replies       ${real.mean.toFixed(3)}  at ${real.commit}`] : []),
    ...(all
      ? [`structured data    F2 ${all.f2.toFixed(3)} P ${all.precision.toFixed(3)}  at ${structured?.commit}`]
      : []),
    '',
  ].join('\n')
}

process.exitCode = await accuracy(process.argv.slice(2), processTerminal())
