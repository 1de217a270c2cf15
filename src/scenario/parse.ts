import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type YAMLError,
} from 'yaml'
import { prescan } from './prescan.ts'
import type { Scenario } from './scenario.ts'
import { scenarioSchema } from './schema.ts'
import { crossChecks } from './yaml/cross-checks.ts'
import { mistakesOf } from './yaml/issues.ts'
import { inFileOrder, type LocatedProblem, type Places, placesOf } from './yaml/located.ts'
import type { Mistake, Path } from './yaml/mistake.ts'
import { scenarioOf } from './yaml/shape.ts'

export { formatProblem } from './yaml/located.ts'

/** A scenario with the canonical text its hash is of, or everything that is wrong with the file, in its order. */
export type ParsedScenario =
  | { readonly ok: true; readonly value: Scenario; readonly text: string }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }

/** A longer list helps nobody. */
const MOST_PROBLEMS = 50

/**
 * Reads a scenario file. Nothing of it reaches the parser before `prescan` let it through. `sha256` is the caller's, in lower-case hex; the hash is
 * of the canonical text.
 */
export function parseScenario(
  slug: string,
  source: string,
  sha256: (text: string) => string,
): ParsedScenario {
  const text = canonicalText(source)
  const refused = prescan(text)
  if (refused.length > 0) return { ok: false, problems: refused }
  const places = placesOf(text)
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, logLevel: 'silent' })
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0)
    return { ok: false, problems: inFileOrder(broken.map((error) => syntaxProblem(error, places))) }
  const file: unknown = document.toJS({ maxAliasCount: 0 })
  const checked = scenarioSchema.safeParse(file)
  const mistakes = checked.success
    ? [...slugMistakes(slug), ...crossChecks(checked.data)]
    : mistakesOf(checked.error.issues, file)
  if (mistakes.length > 0)
    return {
      ok: false,
      problems: inFileOrder(
        mistakes.slice(0, MOST_PROBLEMS).map((mistake) => locate(mistake, document, places)),
      ),
    }
  return checked.success
    ? { ok: true, value: scenarioOf(slug, sha256(text), checked.data), text }
    : { ok: false, problems: [places.problem(0, '', 'This is no scenario.')] }
}

/** Where a mistake that a look at the whole scenario found stands in its text. */
export function locateMistake(text: string, mistake: Mistake): LocatedProblem {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, logLevel: 'silent' })
  return locate(mistake, document, placesOf(text))
}

/** The text without byte order mark, with plain line ends and one at the end: the same scenario on every system. */
export function canonicalText(source: string): string {
  const text = source
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
  return text.endsWith('\n') ? text : `${text}\n`
}

function slugMistakes(slug: string): readonly Mistake[] {
  const message = `the file's name becomes its address: write it in lower-case words joined by -, like green-door.yaml, not '${slug}'`
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? [] : [{ path: [], message }]
}

/** The parser's message without its own place and excerpt, which are ours to print. */
function syntaxProblem(error: YAMLError, places: Places): LocatedProblem {
  const message = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  const help: Readonly<Record<string, string>> = {
    TAB_AS_INDENT: 'Indent with spaces, not with tabs',
    DUPLICATE_KEY: 'This key stands twice in one map; rename or delete one',
    BLOCK_AS_IMPLICIT_KEY: 'A colon followed by a space begins a field here; put the text in quotes',
  }
  return places.problem(error.pos[0], '', help[error.code] ?? message)
}

function locate(
  { path, message, onKey = false }: Mistake,
  document: Document,
  places: Places,
): LocatedProblem {
  return places.problem(offsetOf(document, path, onKey), spelled(path), message)
}

/** `beats[3].after.beat`. */
function spelled(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`))
    .join('')
}

/** Where a path stands: its value, or its key where the name is wrong or the value is large; for a missing one the nearest thing around it. */
function offsetOf(document: Document, path: Path, onKey: boolean): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part),
      )
      if (!pair) return offset
      const last = index === path.length - 1
      const isField = last && (onKey || isCollection(pair.value))
      offset = startOf(isField ? pair.key : pair.value) ?? startOf(pair.key) ?? offset
      node = pair.value
    } else {
      node = isCollection(node) ? node.get(part, true) : undefined
      offset = startOf(node) ?? offset
    }
  }
  return offset
}

function startOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null
}
