import { readTextFile } from '../io/read-text.ts'

const MOST_BYTES = 256 * 1024

/** The request around a situation file (JSON or YAML), or a sentence on why there is none. */
export async function readSituation(file: string): Promise<object | string> {
  const read = await readTextFile(file, MOST_BYTES)
  if (!read.ok) return `${file} ${read.problem}.`
  const isJson = file.endsWith('.json') || (!/\.ya?ml$/.test(file) && read.text.trimStart().startsWith('{'))
  const parsed = isJson ? parseJson(read.text) : await parseYaml(read.text)
  if (typeof parsed === 'string') return `${file}${parsed}`
  const { value } = parsed
  const whole = typeof value === 'object' && value !== null && Object.hasOwn(value, 'situation')
  return whole ? (value as object) : { situation: value }
}

type Read = { readonly value: unknown } | string

function parseJson(text: string): Read {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return ' is not valid JSON.'
  }
}

/** Hostile YAML can end the process inside a parser, so it is looked over before one sees it. */
async function parseYaml(text: string): Promise<Read> {
  const { prescan } = await import('../scenario/prescan.ts')
  const plain = text.replaceAll('\r\n', '\n')
  const [refused] = prescan(plain)
  if (refused) return `:${refused.line}:${refused.column} ${refused.message}`
  const { parseDocument } = await import('yaml')
  const document = parseDocument(plain, { prettyErrors: false, logLevel: 'silent' })
  const [wrong] = document.errors
  if (!wrong) return { value: document.toJS({ maxAliasCount: 0 }) }
  const before = plain.slice(0, wrong.pos[0]).split('\n')
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1} is not valid YAML: ${wrong.message}`
}
