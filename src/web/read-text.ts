import type { Refusal } from './refusal.ts'

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly refusal: Refusal }

/** How much of a body that is too large is still taken in and thrown away, so that its sender gets to read the answer. */
const DRAINED = 16 * 1024 * 1024

/** Reads a body of this type and of at most `maxBytes`. Bad bodies are values, never exceptions. */
export async function readText(request: Request, type: string, maxBytes: number): Promise<ReadText> {
  if (!isOfType(request.headers, type))
    return refused(415, `Send the body as ${type} in UTF-8 (header Content-Type).`)
  // The signs of open pages are empty, and there are hundreds a second with many drills open: no stream is made for them.
  if (request.headers.get('content-length') === '0') return { ok: true, text: '' }
  const bytes = await readBytes(request.body, maxBytes)
  if (!bytes)
    return refused(413, `What was sent is larger than the ${maxBytes.toLocaleString('en')} bytes taken here.`)
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused(400, 'What was sent is not valid UTF-8.')
  }
}

export function refused(
  status: Refusal['status'],
  detail: string,
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { status, detail } }
}

function isOfType(headers: Headers, wanted: string): boolean {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  const charsets = parameters
    .map((parameter) => parameter.trim())
    .filter((parameter) => parameter.startsWith('charset='))
  const utf8 = charsets.every((charset) => /^charset="?utf-8"?$/.test(charset))
  return type.trim() === wanted && utf8 && (headers.get('content-encoding') ?? 'identity') === 'identity'
}

/** The body, or null when it is larger than `max`. */
async function readBytes(body: ReadableStream<Uint8Array> | null, max: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size <= max) chunks.push(chunk)
    if (size > DRAINED) break
  }
  return size <= max ? Buffer.concat(chunks) : null
}
