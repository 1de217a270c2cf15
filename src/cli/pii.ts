import { scanText } from '../pii/scan.ts'
import { readArguments } from './arguments.ts'
import { misuse, type Terminal } from './terminal.ts'
import { eachTextLine } from './text-lines.ts'

/** `hotseat pii --jsonl FILE`: all structured personal data of each text, whoever owns it. */
export async function pii(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, { jsonl: { type: 'string' } }, 0)
  if (!read.ok) return misuse(terminal, 'pii', read.problem)
  const { jsonl } = read.values
  if (jsonl === undefined)
    return misuse(terminal, 'pii', 'say which file: "pii --jsonl FILE" (- is standard input).')
  return eachTextLine('pii', jsonl, terminal, ({ id, text }) => ({
    id,
    spans: scanText(text).map(({ type, start, end }) => ({ type, start, end })),
  }))
}
