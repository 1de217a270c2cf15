import type { ReadBody } from './read-form.ts'
import { readText, refused } from './read-text.ts'

/** Reads a JSON body of at most `maxBytes`; what is in it is for the handler to check. */
export async function readJson(request: Request, maxBytes: number): Promise<ReadBody> {
  const read = await readText(request, 'application/json', maxBytes)
  if (!read.ok) return read
  try {
    return { ok: true, body: JSON.parse(read.text) }
  } catch (error) {
    return refused(400, `The body is not valid JSON${placeOf(error, read.text)}.`)
  }
}

/** Where the text stops being JSON. The engine's own message quotes the text, which is nobody's business but the sender's. */
function placeOf(error: unknown, text: string): string {
  const position = error instanceof SyntaxError ? error.message.match(/position (\d{1,9})/)?.[1] : undefined
  if (position === undefined) return ''
  const before = text.slice(0, Number(position)).split('\n')
  return ` (line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1})`
}
