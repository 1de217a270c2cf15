import type { Document, Span, Token } from './document.ts'
import { longestMatches, openIndex, type PhraseIndex } from './phrase-index.ts'
import { listNamed, type PackedIndex, type PackedPhrases, packIndex } from './phrase-pack.ts'
import { type Entry, type EntryReader, entryReader, listsOf, type Stem } from './phrase-syntax.ts'

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

type Lists = ReadonlyMap<string, readonly string[]>

/** All lists, matched together: a document is walked once for every list there is. */
export function phraseBook(files: Readonly<Record<string, string>>, stem: Stem): (name: string) => Phrases {
  const lists = listsOf(files)
  return bookOf(lists, stem, (reader) => packIndex(lists, reader))
}

/** The same of lists that were packed before. */
export const packedBook = ({ lists, index }: PackedPhrases, stem: Stem): ((name: string) => Phrases) =>
  bookOf(new Map(lists), stem, () => index)

function bookOf(
  lists: Lists,
  stem: Stem,
  packed: (reader: EntryReader) => PackedIndex,
): (name: string) => Phrases {
  const reader = entryReader((name) => listNamed(lists, name), stem)
  let index: PhraseIndex | undefined
  const matched = new WeakMap<Document, Matches>()
  const matchesIn = (document: Document): Matches => {
    index ??= openIndex(packed(reader), reader.entriesOf)
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
    const own = new Set(listNamed(lists, name))
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
