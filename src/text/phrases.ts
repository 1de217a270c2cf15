import type { Document, Span, Token, TokenKind } from './document.ts'
import { type Entry, entriesOf, listsOf, type Stem, type WordItem } from './phrase-syntax.ts'
import { walk } from './phrase-walk.ts'

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
  const words = new Map([...lists].map(([name, lines]) => [name, new Set(lines)]))
  let index: Index | undefined
  const matched = new WeakMap<Document, Matches>()
  const matchesIn = (document: Document): Matches => {
    index ??= indexOf(
      [...lists]
        .filter(([, lines]) => !isWordClass(lines))
        .map(([name, lines]) => [name, entriesOf(lines, list, stem)]),
    )
    const known = matched.get(document) ?? matchAll(document, index)
    matched.set(document, known)
    return known
  }
  return (name) => {
    list(name)
    return {
      name,
      in: (document) => matchesIn(document).get(name) ?? [],
      has: (word) => words.get(name)?.has(word) === true,
    }
  }
}

/** Single words only, none with an alternative: a class that phrases refer to, and that is asked by `has`. */
const isWordClass = (lines: readonly string[]): boolean =>
  lines.every((line) => /^[^ |*#@]+$/.test(line)) && lines.length > CLASS_SIZE

/** Shorter lists of single words are phrases of one word each. */
const CLASS_SIZE = 40

type Matches = ReadonlyMap<string, readonly PhraseMatch[]>
type Listed = Entry & { readonly list: string }

/** Entries by what their first word can be. */
interface Index {
  readonly byWord: Map<string, Listed[]>
  readonly byStem: Map<string, Listed[]>
  readonly byKind: Map<TokenKind, Listed[]>
  /** By the first letter of a prefix. */
  readonly byLetter: Map<string, Listed[]>
}

function indexOf(lists: readonly (readonly [string, readonly Entry[]])[]): Index {
  const index: Index = { byWord: new Map(), byStem: new Map(), byKind: new Map(), byLetter: new Map() }
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      const first = entry.items.find((item) => item.kind !== 'start')
      if (first?.kind !== 'word') throw new Error(`"${entry.phrase}" in ${list} must begin with a word`)
      enter(index, first, { ...entry, list })
    }
  }
  return index
}

function enter(index: Index, first: WordItem, entry: Listed): void {
  for (const word of first.words) put(index.byWord, word, entry)
  for (const stem of first.stems) put(index.byStem, stem, entry)
  for (const kind of first.kinds) put(index.byKind, kind, entry)
  for (const letter of new Set(first.prefixes.map((prefix) => prefix.charAt(0))))
    put(index.byLetter, letter, entry)
}

function put<K>(map: Map<K, Listed[]>, key: K, entry: Listed): void {
  const listed = map.get(key)
  if (listed) listed.push(entry)
  else map.set(key, [entry])
}

function matchAll(document: Document, index: Index): Matches {
  const found = new Map<string, PhraseMatch[]>()
  for (const token of document.tokens) {
    for (const [list, { entry, end }] of longestAt(document.tokens, token, index)) {
      const match = toMatch(document, entry, token.index, end)
      const before = found.get(list)
      if (!before) found.set(list, [match])
      else if (match.end > (before.at(-1)?.end ?? 0)) before.push(match)
    }
  }
  return found
}

/** The longest match of each list that begins at a token. */
function longestAt(tokens: readonly Token[], token: Token, index: Index) {
  const best = new Map<string, { readonly entry: Entry; readonly end: number }>()
  const tries = [
    index.byWord.get(token.text),
    index.byStem.get(token.stem),
    index.byKind.get(token.kind),
    index.byLetter.get(token.text.charAt(0)),
  ]
  for (const entries of tries) {
    for (const entry of entries ?? []) {
      const end = walk({ tokens, items: entry.items, sentence: token.sentence }, token.index, 0)
      if (end > token.index && end > (best.get(entry.list)?.end ?? 0)) best.set(entry.list, { entry, end })
    }
  }
  return best
}

function toMatch(document: Document, entry: Entry, from: number, to: number): PhraseMatch {
  const tokens = document.tokens.slice(from, to)
  const start = (tokens[0] as Token).start
  const end = Math.max(...tokens.map((token) => token.end))
  return { start, end, raw: document.original.slice(start, end), phrase: entry.phrase, tokens }
}
