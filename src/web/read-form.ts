import { z } from 'zod'
import { readText, refused } from './read-text.ts'
import type { Refusal } from './refusal.ts'

export type ReadBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly refusal: Refusal }

/** Reads a form of at most `maxBytes` that has exactly these fields. */
export async function readForm(request: Request, fields: z.ZodObject, maxBytes: number): Promise<ReadBody> {
  const read = await readText(request, 'application/x-www-form-urlencoded', maxBytes)
  if (!read.ok) return read
  const pairs = decodePairs(read.text)
  if (!pairs) return refused(400, 'What was sent is not valid UTF-8.')
  const names = new Set(pairs.map(([name]) => name))
  const lists = listsOf(fields)
  const single = pairs.filter(([name]) => !lists.has(name))
  if (new Set(single.map(([name]) => name)).size < single.length)
    return refused(422, 'The form says the same thing twice.')
  const listed = [...lists]
    .filter((name) => names.has(name))
    .map((list) => [list, pairs.filter(([name]) => name === list).map(([, value]) => value)] as const)
  const parsed = strictly(fields).safeParse(Object.fromEntries([...single, ...listed]))
  return parsed.success ? { ok: true, body: parsed.data } : refused(422, mistakes(parsed.error))
}

/** Made once for each form: a schema is compiled when it is first used. */
const strict = new WeakMap<z.ZodObject, z.ZodObject>()

function strictly(fields: z.ZodObject): z.ZodObject {
  const known = strict.get(fields) ?? fields.strict()
  strict.set(fields, known)
  return known
}

/** Fields that may come more than once: their values become a list. */
function listsOf(fields: z.ZodObject): ReadonlySet<string> {
  const isList = (type: unknown): boolean =>
    type instanceof z.ZodArray || (type instanceof z.ZodDefault && isList(type.unwrap()))
  return new Set(Object.entries(fields.shape).flatMap(([name, type]) => (isList(type) ? [name] : [])))
}

/** Names and values; null where the escapes are no UTF-8. */
function decodePairs(text: string): readonly (readonly [string, string])[] | null {
  try {
    return text
      .split('&')
      .filter((pair) => pair !== '')
      .map(decodePair)
  } catch {
    return null
  }
}

function decodePair(pair: string): readonly [string, string] {
  const cut = pair.indexOf('=')
  const [name, value] = cut < 0 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)]
  return [decodeField(name), decodeField(value)]
}

/** Browsers send line ends as CRLF; inside they are LF, so that lengths agree with what was typed. */
function decodeField(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' ')).replace(/\r\n?/g, '\n')
}

/** Names the fields that are wrong, never what they hold. */
function mistakes(error: z.ZodError): string {
  const names = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')],
  )
  const said = names.slice(0, 5).map((name) => `"${name.slice(0, 40)}"`)
  return `The form does not fit this page (${said.join(', ')}). Load the page again and try once more.`
}
