import type { Document, Span, Token } from './document.ts'
import { rarityIn } from './phrase-anchor.ts'
import { indexOf, longestMatches, type PhraseIndex } from './phrase-index.ts'
import { type Entry, entryReader, listsOf, type Stem } from './phrase-syntax.ts'

/** Where a phrase of a list stands: its tokens in the document, and its span in the original. */
export interface PhraseMatch extends Span {
  readonly raw: string
  readonly phrase: string
  readonly tokens: readonly Token[]
}

/** A word list (src/text/phrase-syntax.ts says how one is written). Matching walks tokens, so its cost is linear whatever the text. */
export interface Phrases {
  readonly name: string
  /** Matches in order; of several at one place the longest, and none inside another. */
  in(document: Document): readonly PhraseMatch[]
  /** Its lines. */
  readonly lines: ReadonlySet<string>
  /** Whether a single word (normalised, lower case) is on the list. */
  has(word: string): boolean
}

/** All lists, matched together: a document is walked once for every list there is. */
export function phraseBook(files: Readonly<Record<string, string>>, stem: Stem): (name: string) => Phrases {
  const lists = listsOf(files)
  const list = (name: string): readonly string[] => {
    const found = lists.get(name)
    if (!found) throw new Error(`no word list is called ${name}`)
    return found
  }
  const indexed = (): PhraseIndex => {
    const reader = entryReader(list, stem)
    const phrases = [...lists].filter(([, lines]) => !isWordClass(lines))
    const entries = phrases.map(([name, lines]) => [name, reader.entriesOf(lines)] as const)
    return indexOf(entries, rarityIn(reader.items()))
  }
  let index: PhraseIndex | undefined
  const matched = new WeakMap<Document, Matches>()
  const matchesIn = (document: Document): Matches => {
    index ??= indexed()
    const known = matched.get(document)
    if (known) return known
    const matches = matchAll(document, index)
    matched.set(document, matches)
    return matches
  }
  const books = new Map<string, Phrases>()
  return (name) => {
    const known = books.get(name)
    if (known) return known
    const own = new Set(list(name))
    const book = {
      name,
      lines: own,
      in: (document: Document) => matchesIn(document).get(name) ?? NO_MATCHES,
      has: (word: string) => own.has(word),
    }
    books.set(name, book)
    return book
  }
}

const NO_MATCHES: readonly PhraseMatch[] = []

/** Single words only, none with an alternative: a class that phrases refer to, and that is asked by `has`. */
const isWordClass = (lines: readonly string[]): boolean =>
  lines.every((line) => /^[^ |*#@]+$/.test(line)) && lines.length > CLASS_SIZE

/** Shorter lists of single words are phrases of one word each. */
const CLASS_SIZE = 40

type Matches = ReadonlyMap<string, readonly PhraseMatch[]>

function matchAll(document: Document, index: PhraseIndex): Matches {
  const found = new Map<string, PhraseMatch[]>()
  longestMatches(document.tokens, index).forEach((matches, at) => {
    if (!matches) return
    for (const { entry, end } of matches) {
      const match = toMatch(document, entry, at, end)
      const before = found.get(entry.list)
      if (!before) found.set(entry.list, [match])
      else if (match.end > (before.at(-1)?.end ?? 0)) before.push(match)
    }
  })
  return found
}

function toMatch(document: Document, entry: Entry, from: number, to: number): PhraseMatch {
  const tokens = document.tokens.slice(from, to)
  const start = (tokens[0] as Token).start
  let end = 0
  for (const token of tokens) end = Math.max(end, token.end)
  return { start, end, raw: document.original.slice(start, end), phrase: entry.phrase, tokens }
}
