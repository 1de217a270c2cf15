import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Judged, readJudged } from '../model/judged.ts'
import { trainingFiles } from './read-jsonl.ts'

/** The judged replies of a set. Throws when a line cannot be read: these sets are ours. */
export async function readJudgedSet(file: string): Promise<readonly Judged[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readJudged(line, basename(file, '.jsonl')))
}

/** All of data/training, in a fixed order. */
export async function readTraining(): Promise<readonly Judged[]> {
  return (await Promise.all((await trainingFiles()).map(readJudgedSet))).flat()
}
