import { open } from 'node:fs/promises'

/** Text from outside, or one sentence (without the name) on why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has a name that is too long',
}

/** A UTF-8 file of at most `maxBytes`. A byte order mark at its start is left out. */
export async function readTextFile(file: string, maxBytes: number): Promise<ReadText> {
  try {
    const handle = await open(file, 'r')
    try {
      return await readTextStream(handle.createReadStream({ autoClose: false }), maxBytes)
    } finally {
      await handle.close()
    }
  } catch (error) {
    return { ok: false, problem: whyUnread(error) }
  }
}

/** The same from a stream, e.g. standard input. Stops reading as soon as it is too much. */
export async function readTextStream(
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<ReadText> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.byteLength
    if (size > maxBytes)
      return { ok: false, problem: `is larger than ${maxBytes.toLocaleString('en-US')} bytes` }
    chunks.push(bytes)
  }
  return decodeUtf8(Buffer.concat(chunks))
}

/** Strict: a byte that is no UTF-8 is a problem, never a question mark. */
export function decodeUtf8(bytes: Uint8Array): ReadText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: 'is not valid UTF-8' }
  }
}

/** Why the system did not give a file, in words; the system's own code when it is a rare one. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return WHY[code] ?? `cannot be read (${code})`
}
