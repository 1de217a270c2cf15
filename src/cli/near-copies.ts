import { join, resolve } from 'node:path'
import { type Copy, type Named, nearCopies, sharedRuns } from '../accuracy/near-copies.ts'
import { paths } from '../io/paths.ts'
import { readJsonl, trainingFiles } from '../io/read-jsonl.ts'
import { readArguments } from './arguments.ts'
import { EXIT, processTerminal, type Terminal } from './terminal.ts'

const USAGE = 'Usage: npm run near-copies -- [FILE]   (JSONL with "id" and "reply" in every line)\n'

/** `npm run near-copies -- FILE`: replies of FILE and of data/training that are too alike. Exit code 1 when there are any. */
export async function nearCopiesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, {}, 1)
  if (!read.ok) {
    terminal.err(`near-copies: ${read.problem}\n${USAGE}`)
    return EXIT.misuse
  }
  const [file] = read.positionals
  try {
    const copies = await copiesWith(file === undefined ? undefined : resolve(file))
    for (const copy of copies) await terminal.out(`${lineOf(copy)}\n`)
    terminal.err(`${copies.length} near-copies\n`)
    return copies.length > 0 ? EXIT.found : EXIT.fine
  } catch (error) {
    terminal.err(`near-copies: ${error instanceof Error ? error.message : 'unknown'}\n`)
    return EXIT.misuse
  }
}

async function copiesWith(file: string | undefined): Promise<readonly Copy[]> {
  const training = await named((await trainingFiles()).filter((one) => one !== file))
  const dev = await named([join(paths.golden, 'eval', 'dev.jsonl')])
  const given = file === undefined ? [] : await named([file])
  return [
    ...nearCopies([...training, ...given]),
    ...sharedRuns(training, given),
    ...sharedRuns([...training, ...given], dev),
  ]
}

async function named(files: readonly string[]): Promise<readonly Named[]> {
  const sets = await Promise.all(
    files.map(async (file) =>
      (await readJsonl(file)).map((item, i) => namedOf(item, `${file}, item ${i + 1}`)),
    ),
  )
  return sets.flat()
}

function namedOf({ id, reply, pair }: Readonly<Record<string, unknown>>, place: string): Named {
  if (typeof reply !== 'string') throw new Error(`${place}: "reply" is missing or no text`)
  return {
    id: typeof id === 'string' ? id : place,
    reply,
    ...(typeof pair === 'string' ? { pair } : {}),
  }
}

const lineOf = ({ one, other, share, words }: Copy): string =>
  words === ''
    ? `${one} ~ ${other}: ${Math.round(share * 100)}% of the runs of four words in common`
    : `${one} ~ ${other}: "${words}"`

if (process.argv[1] === import.meta.filename)
  process.exitCode = await nearCopiesCommand(process.argv.slice(2), processTerminal())
