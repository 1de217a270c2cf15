import { readTextFile, readTextStream } from '../io/read-text.ts'
import type { PiiSpan } from '../pii/find.ts'
import { masked, scanText } from '../pii/scan.ts'
import { readArguments } from './arguments.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'
import { eachTextLine } from './text-lines.ts'

const MOST_BYTES = 10_000_000

/** `hotseat redact [FILE]` and `hotseat redact --jsonl FILE`: texts with their personal data masked. */
export async function redact(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args, { jsonl: { type: 'string' } }, 1)
  if (!read.ok) return misuse(terminal, 'redact', read.problem)
  const { jsonl } = read.values
  const [file = '-'] = read.positionals
  if (jsonl !== undefined && read.positionals.length > 0)
    return misuse(terminal, 'redact', 'give FILE or --jsonl FILE, not both.')
  const counts = new Map<string, number>()
  const mask = (text: string): string => masked(text, counted(scanText(text), counts))
  if (jsonl !== undefined) {
    const code = await eachTextLine('redact', jsonl, terminal, ({ id, text }) => ({ id, text: mask(text) }))
    terminal.err(summary(counts))
    return code
  }
  if (file === '-' && terminal.input.isTTY) terminal.err('Type or paste the text, then press Ctrl+D.\n')
  const given =
    file === '-' ? await readTextStream(terminal.input, MOST_BYTES) : await readTextFile(file, MOST_BYTES)
  if (!given.ok)
    return misuse(terminal, 'redact', `${file === '-' ? 'standard input' : file} ${given.problem}.`)
  await terminal.out(mask(given.text))
  terminal.err(summary(counts))
  return EXIT.fine
}

function counted(spans: readonly PiiSpan[], counts: Map<string, number>): readonly PiiSpan[] {
  for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  return spans
}

/** "Masked 3: 2 email, 1 phone." */
function summary(counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (all === 0) return 'Masked nothing.\n'
  const kinds = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => `${count} ${type}`)
  return `Masked ${all}: ${kinds.join(', ')}.\n`
}
