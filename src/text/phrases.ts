import type { Document, Span, Token } from './document.ts'
import { longestMatches, openIndex, type PhraseIndex } from './phrase-index.ts'
import { listNamed, type PackedIndex, type PackedPhrases, packIndex } from './phrase-pack.ts'
import { type EntryReader, entryReader, listsOf, type Stem } from './phrase-syntax.ts'
import { oneOf, type Word } from './vocabulary.ts'

/** Where a phrase of a list stands: its tokens in the document, and its span in the original. */
export interface PhraseMatch extends Span {
  readonly raw: string
  readonly phrase: string
  readonly tokens: readonly Token[]
  /** Whether any of them is quoted. */
  readonly quoted: boolean
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
  /** The same of a token's word, which is told once for each. */
  holds(word: Word): boolean
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
  const numbers = new Map<string, number>()
  const open = (): PhraseIndex => {
    const data = packed(reader)
    for (const [number, list] of data.lists.entries()) numbers.set(list, number)
    return openIndex(data, reader.wordsOf)
  }
  const matchesIn = (document: Document): Matches => {
    index ??= open()
    const known = document.listed
    if (known?.keeper === index) return known.matches as Matches
    const matches = matchAll(document, index, numbers.size)
    document.listed = { keeper: index, matches }
    return matches
  }
  const books = new Map<string, Phrases>()
  const makeBook = (name: string): Phrases => {
    const own = new Set(listNamed(lists, name))
    let number: number | undefined
    return {
      name,
      lines: own,
      in: (document) => {
        const matches = matchesIn(document)
        number ??= numbers.get(name) ?? NO_LIST
        return matches[number] ?? NO_MATCHES
      },
      has: (word) => own.has(word),
      holds: oneOf(own),
    }
  }
  return (name) => {
    const known = books.get(name)
    if (known) return known
    const book = makeBook(name)
    books.set(name, book)
    return book
  }
}

/** Place of a list that is no list of phrases: behind all others. */
const NO_LIST = 0xffff

/** What was found of each list, by its number. */
type Matches = readonly (readonly PhraseMatch[] | undefined)[]

const NO_MATCHES: readonly PhraseMatch[] = []

function matchAll(document: Document, index: PhraseIndex, lists: number): Matches {
  const best = longestMatches(document.tokens, index)
  const matches = nothingOf(lists).slice()
  for (let at = 0; at < best.length; at++) {
    const found = best[at]
    if (found === undefined) continue
    for (const { list, entry, end } of found) {
      const match = toMatch(document, index.entries[entry]?.[0] ?? '', at, end)
      const others = matches[list]
      if (!others) matches[list] = [match]
      else if (match.end > (others.at(-1)?.end ?? 0)) others.push(match)
    }
  }
  return matches
}

/** A place for every list with nothing in it: a copy of one array is made sooner than a new one is filled. */
function nothingOf(lists: number): readonly (PhraseMatch[] | undefined)[] {
  if (nothing.length !== lists) nothing = new Array(lists).fill(undefined)
  return nothing
}
let nothing: readonly undefined[] = []

function toMatch(document: Document, phrase: string, from: number, to: number): PhraseMatch {
  const tokens = document.tokens.slice(from, to)
  const start = (tokens[0] as Token).start
  let end = 0
  let quoted = false
  for (const token of tokens) {
    end = Math.max(end, token.end)
    quoted ||= token.quoted
  }
  return { start, end, raw: document.original.slice(start, end), phrase, tokens, quoted }
}
