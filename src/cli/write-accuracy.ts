import { readFile, writeFile } from 'node:fs/promises'
import type { Accuracy } from '../accuracy/accuracy.ts'
import { readmePart, roundsPart, withPart } from '../accuracy/markdown.ts'
import type { Round } from '../accuracy/rounds.ts'
import { paths } from '../io/paths.ts'
import { jsonOf } from '../io/read-accuracy.ts'

/** Writes the figures, and the pages drawn from them: README's section and the table of rounds. */
export async function writeAccuracy(accuracy: Accuracy, rounds: readonly Round[]): Promise<void> {
  await writeFile(paths.accuracy, `${jsonOf(accuracy, 3)}\n`)
  await replacePart(paths.readme, 'accuracy', readmePart(accuracy))
  await writeRounds(rounds)
}

/** Writes the rounds and their table. */
export async function writeRounds(rounds: readonly Round[]): Promise<void> {
  await writeFile(paths.rounds, `${jsonOf(rounds, 3)}\n`)
  await replacePart(paths.roundsTable, 'rounds', roundsPart(rounds))
}

async function replacePart(file: string, name: string, part: string): Promise<void> {
  const page = await readFile(file, 'utf8')
  await writeFile(file, withPart(page, name, part))
}
