import { readFile } from 'node:fs/promises'
import type { Accuracy } from '../accuracy/accuracy.ts'
import type { Round } from '../accuracy/rounds.ts'
import { paths } from './paths.ts'

/** The figures that `npm run accuracy` wrote last; they ship with the program. */
export async function readAccuracy(): Promise<Accuracy> {
  return JSON.parse(await readFile(paths.accuracy, 'utf8')) as Accuracy
}

/** Every first contact so far, oldest first. */
export async function readRounds(): Promise<readonly Round[]> {
  return JSON.parse(await readFile(paths.rounds, 'utf8')) as readonly Round[]
}

/** JSON that reads and compares well: opened up to a depth, one line each below it. */
export function jsonOf(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent} `
  const parts = Array.isArray(value)
    ? value.map((one) => jsonOf(one, depth - 1, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonOf(one, depth - 1, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}
