import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from './paths.ts'
import { readLines } from './read-lines.ts'
import { whyUnread } from './read-text.ts'

const MOST_BYTES = 1_000_000

/** The objects of a JSONL file, blank lines left out. Throws one sentence with file and line: for the commands of those who build Hotseat. */
export async function readJsonl(file: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const values: Record<string, unknown>[] = []
  for await (const { number, read } of linesOf(file)) {
    if (!read.ok) throw new Error(`${file}:${number}: the line ${read.problem}`)
    if (read.text.trim() !== '') values.push(objectOf(read.text, `${file}:${number}`))
  }
  return values
}

async function* linesOf(file: string) {
  try {
    yield* readLines(createReadStream(file), MOST_BYTES)
  } catch (error) {
    throw new Error(`${file} ${whyUnread(error)}`)
  }
}

function objectOf(line: string, place: string): Record<string, unknown> {
  const value = parsed(line)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new Error(`${place}: the line is not a JSON object; a set has one object a line`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Files of data/training, in a fixed order. */
export async function trainingFiles(): Promise<readonly string[]> {
  const names = (await readdir(paths.training)).filter((name) => name.endsWith('.jsonl')).sort()
  return names.map((name) => join(paths.training, name))
}
