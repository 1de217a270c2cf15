import { cheatFigure } from '../accuracy/cheats.ts'
import { type Figure, figuresOf } from '../accuracy/figures.ts'
import { pairFigures } from '../accuracy/pairs.ts'
import { type Round, roundOf, whyNot } from '../accuracy/rounds.ts'
import { type Compared, tallyOf } from '../accuracy/tally.ts'
import { openEngine } from '../io/engine.ts'
import { commitNow, scorerChanges } from '../io/git.ts'
import { readRounds } from '../io/read-accuracy.ts'
import { readArguments } from './arguments.ts'
import { comparePairs, compareSet } from './measure.ts'
import { EXIT, processTerminal, type Terminal } from './terminal.ts'
import { writeRounds } from './write-accuracy.ts'

const OPTIONS = {
  name: { type: 'string' },
  writer: { type: 'string' },
  gold: { type: 'string' },
  real: { type: 'boolean' },
  pairs: { type: 'boolean' },
  cheats: { type: 'boolean' },
} as const
const USAGE = `Usage: npm run round -- --name NAME --writer "a former care agent from Leeds" --gold FILE [--real | --pairs | --cheats]

Runs the scorer once on replies that nobody has tuned it on and writes the figures of this first contact into
data/training/rounds.json and ROUNDS.md. FILE is JSONL with "labels"; --real: replies that brands posted, whose text stays
outside; --pairs: minimal pairs with "flips"; --cheats: replies that try to trick it. Then: npm run accuracy.
`

type Kind = Round['kind']

/** `npm run round`: a first contact. Refuses a name that exists and a scorer that is not committed. */
async function round(args: readonly string[], terminal: Terminal): Promise<number> {
  const wrong = (sentence: string): number => {
    terminal.err(`round: ${sentence}\n${USAGE}`)
    return EXIT.misuse
  }
  const read = readArguments(args, OPTIONS, 0)
  if (!read.ok) return wrong(read.problem)
  const { name, writer, gold, real, pairs, cheats } = read.values
  if (!name || !writer || !gold) return wrong('--name, --writer and --gold are needed.')
  const kinds = [real && 'real', pairs && 'pairs', cheats && 'cheats'].filter(
    (one) => typeof one === 'string',
  )
  if (kinds.length > 1) return wrong('only one of --real, --pairs and --cheats.')
  try {
    const rounds = await readRounds()
    const refusal = whyNot(rounds, name)
    if (refusal) return wrong(`${refusal}.`)
    const changes = await scorerChanges()
    if (changes) return wrong(`the scorer must be frozen: commit these first.\n${changes}`)
    const kind = (kinds[0] ?? 'written') as Kind
    const made = await firstContact(gold, { name, writer, kind })
    await writeRounds([...rounds, made])
    await terminal.out(told(made))
    return EXIT.fine
  } catch (error) {
    terminal.err(`round: ${error instanceof Error ? error.message : 'unknown'}\n`)
    return EXIT.failed
  }
}

async function firstContact(gold: string, about: Pick<Round, 'name' | 'writer' | 'kind'>): Promise<Round> {
  const engine = await openEngine({ tagger: true })
  const compared: readonly Compared[] = await compareSet(gold, engine)
  return roundOf({
    ...about,
    date: new Date().toISOString().slice(0, 10),
    commit: await commitNow(),
    items: compared.length,
    tallies: tallyOf(compared),
    ...(about.kind === 'pairs' ? { pairs: pairFigures(await comparePairs(gold, engine)) } : {}),
    ...(about.kind === 'cheats' ? { cheats: cheatFigure(compared) } : {}),
  })
}

function told({ name, mean, tallies, pairs, cheats }: Round): string {
  const row = ({ label, measure, score, precision, recall, kappa, seen }: Figure) =>
    [
      label.padEnd(15),
      measure.padEnd(9),
      ...[score, precision, recall, kappa].map(three),
      `seen ${seen}`,
    ].join(' ')
  return [
    ...figuresOf(tallies).map(row),
    ...(pairs ?? []).map((pair) => `pairs ${pair.label}: ${pair.right} of ${pair.pairs}`),
    ...(cheats ? [JSON.stringify(cheats)] : []),
    `${name}: mean agreement ${mean.toFixed(3)}, written down in data/training/rounds.json`,
    '',
  ].join('\n')
}

const three = (value: number | undefined): string => (value === undefined ? '  -  ' : value.toFixed(3))

process.exitCode = await round(process.argv.slice(2), processTerminal())
