import { createReadStream } from 'node:fs'
import { type Line, readLines } from '../io/read-lines.ts'
import { whyUnread } from '../io/read-text.ts'
import { EXIT, misuse, type Terminal } from './terminal.ts'

const MOST_BYTES = 1_000_000

/** A line of a file of texts. */
export interface TextLine {
  readonly id: string
  readonly text: string
}

/**
 * Reads `{"id", "text"}` a line and writes what `answer` makes of each, in the same order. Lines that cannot be read are told
 * at once; the exit code is 2 then, after all others.
 */
export async function eachTextLine(
  command: string,
  file: string,
  terminal: Terminal,
  answer: (line: TextLine) => object,
): Promise<number> {
  let unread = false
  try {
    for await (const line of readLines(file === '-' ? terminal.input : createReadStream(file), MOST_BYTES)) {
      const read = readLine(line)
      if (read === 'blank') continue
      if (typeof read === 'string') {
        terminal.err(`${file}:${line.number}: ${read}\n`)
        unread = true
      } else await terminal.out(`${JSON.stringify(answer(read))}\n`)
    }
  } catch (error) {
    return misuse(terminal, command, `${file} ${whyUnread(error)}.`)
  }
  return unread ? EXIT.misuse : EXIT.fine
}

/** The line, or what is wrong with it. */
function readLine({ read }: Line): TextLine | 'blank' | string {
  if (!read.ok) return `the line ${read.problem}`
  if (read.text.trim() === '') return 'blank'
  const value = parseJson(read.text)
  if (value === undefined) return 'the line is not valid JSON'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'the line must be an object'
  const { id, text } = value as Record<string, unknown>
  if (typeof id !== 'string') return 'id must be text'
  return typeof text === 'string' ? { id, text } : 'text must be text'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
