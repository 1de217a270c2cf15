import { BoundedMap } from './bounded-map.ts'
import type { Token, TokenKind } from './document.ts'
import { anchorOf, type Rarity } from './phrase-anchor.ts'
import { type Entry, fits, type WordItem, wayIn } from './phrase-syntax.ts'
import { walk } from './phrase-walk.ts'

/** An entry of a list, with its place among all of them: of two matches as long as each other the earlier stands. */
interface Listed extends Entry {
  readonly list: string
  readonly place: number
  readonly first: WordItem
  /** How many tokens the anchor stands behind the first word. */
  readonly least: number
  readonly most: number
}

/** Entries by what their anchor can be. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Listed[]>
  readonly byStem: ReadonlyMap<string, readonly Listed[]>
  readonly byKind: ReadonlyMap<TokenKind, readonly Listed[]>
  /** By the first letter of a prefix. */
  readonly byLetter: ReadonlyMap<string, readonly Prefixed[]>
  /** What was found for words seen before. */
  readonly known: BoundedMap<readonly Listed[]>
}

interface Prefixed {
  readonly prefix: string
  readonly entry: Listed
}

/** Words remembered at once. */
const REMEMBERED = 20_000

/** All lists as one index. */
export function indexOf(
  lists: readonly (readonly [string, readonly Entry[]])[],
  rarity: Rarity,
): PhraseIndex {
  const [byWord, byStem] = [new Map<string, Listed[]>(), new Map<string, Listed[]>()]
  const [byKind, byLetter] = [new Map<TokenKind, Listed[]>(), new Map<string, Prefixed[]>()]
  let place = 0
  for (const [list, entries] of lists) {
    for (const { phrase, items } of entries) {
      const first = items.find((item) => item.kind !== 'start')
      if (first?.kind !== 'word') throw new Error(`"${phrase}" in ${list} must begin with a word`)
      const { item: anchor, least, most } = anchorOf(items, first, rarity)
      const entry = { phrase, items, list, place: place++, first, least, most }
      for (const word of anchor.words) put(byWord, word, entry)
      for (const stem of anchor.stems) put(byStem, stem, entry)
      for (const kind of anchor.kinds) put(byKind, kind, entry)
      for (const prefix of anchor.prefixes) put(byLetter, prefix.charAt(0), { prefix, entry })
    }
  }
  return { byWord, byStem, byKind, byLetter, known: new BoundedMap(REMEMBERED) }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** Entries that a token is the anchor of. */
function anchoredAt(token: Token, index: PhraseIndex): readonly Listed[] {
  if (token.kind !== 'word') return lookUp(token, index)
  return index.known.find(token.text) ?? index.known.keep(token.text, lookUp(token, index))
}

function lookUp(token: Token, { byWord, byStem, byKind, byLetter }: PhraseIndex): readonly Listed[] {
  const found = [byWord.get(token.text), byStem.get(token.stem), byKind.get(token.kind)].filter(
    (entries) => entries !== undefined,
  )
  const prefixed = byLetter.get(token.text.charAt(0))?.filter(({ prefix }) => token.text.startsWith(prefix))
  if (prefixed && prefixed.length > 0) found.push(prefixed.map(({ entry }) => entry))
  return found.length < 2 ? (found[0] ?? NONE) : [...new Set(found.flat())]
}

const NONE: readonly Listed[] = []

/** A match that begins at a token. */
export interface Found {
  readonly entry: Listed
  /** Token behind the match. */
  readonly end: number
  /** Of several ways in, which was taken. */
  readonly way: number
}

/**
 * For each token the longest match of each list that begins there; of two as long as each other the one by the earlier way
 * in, then the earlier entry.
 */
export function longestMatches(
  tokens: readonly Token[],
  index: PhraseIndex,
): readonly (readonly Found[] | undefined)[] {
  const best: (Found[] | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const token of tokens)
    for (const entry of anchoredAt(token, index)) tryAround(tokens, token, entry, best)
  return best
}

/** Tries an entry wherever it can begin so that its anchor falls on a token. */
function tryAround(
  tokens: readonly Token[],
  { index, sentence }: Token,
  entry: Listed,
  best: (Found[] | undefined)[],
): void {
  const { items, first, least, most } = entry
  for (let at = index - least; at >= index - most && at >= 0; at--) {
    const start = tokens[at] as Token
    if (start.sentence !== sentence) return
    if (!fits(start, first)) continue
    const end = walk(tokens, items, sentence, at, 0)
    if (end <= at) continue
    const found = { entry, end, way: wayIn(start, first) }
    const others = best[at]
    if (others) keep(found, others)
    else best[at] = [found]
  }
}

function keep(found: Found, best: Found[]): void {
  for (let i = 0; i < best.length; i++) {
    const other = best[i] as Found
    if (other.entry.list !== found.entry.list) continue
    if (isBetter(found, other)) best[i] = found
    return
  }
  best.push(found)
}

const isBetter = (a: Found, b: Found): boolean =>
  a.end > b.end || (a.end === b.end && (a.way < b.way || (a.way === b.way && a.entry.place < b.entry.place)))
