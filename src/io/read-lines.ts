import { decodeUtf8, type ReadText } from './read-text.ts'

/** A line of a stream: its number from 1, and its text without the line end, or why it could not be read. */
export interface Line {
  readonly number: number
  readonly read: ReadText
}

const NEWLINE = 0x0a

/** The lines of a UTF-8 stream, one at a time: a file of any size needs the memory of a few lines. Lines above `maxBytes` are problems. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<Line> {
  for await (const lines of readLineGroups(stream, maxBytes)) yield* lines
}

/** The same, those that arrive together as one group: nobody waits for a line that was not sent yet. */
export async function* readLineGroups(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<readonly Line[]> {
  let number = 0
  let pending = emptyLine()
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    const lines: Line[] = []
    let from = 0
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      add(pending, bytes.subarray(from, end), maxBytes)
      lines.push({ number: ++number, read: textOf(pending, maxBytes) })
      pending = emptyLine()
      from = end + 1
    }
    add(pending, bytes.subarray(from), maxBytes)
    if (lines.length > 0) yield lines
  }
  if (pending.size > 0) yield [{ number: ++number, read: textOf(pending, maxBytes) }]
}

interface PendingLine {
  readonly parts: Uint8Array[]
  size: number
}

function emptyLine(): PendingLine {
  return { parts: [], size: 0 }
}

/** Keeps the bytes as long as the line is not too long; its size is counted on. */
function add(line: PendingLine, bytes: Uint8Array, maxBytes: number): void {
  line.size += bytes.byteLength
  if (line.size <= maxBytes) line.parts.push(bytes)
  else line.parts.length = 0
}

function textOf(line: PendingLine, maxBytes: number): ReadText {
  if (line.size > maxBytes) {
    return { ok: false, problem: `is longer than ${maxBytes.toLocaleString('en-US')} bytes` }
  }
  const read = decodeUtf8(Buffer.concat(line.parts))
  return read.ok ? { ok: true, text: read.text.replace(/\r$/, '') } : read
}
