import type { Token } from './document.ts'
import type { PackedEntry, PackedIndex } from './phrase-pack.ts'
import { type Entry, fits, type WordItem, wayIn } from './phrase-syntax.ts'
import { walk } from './phrase-walk.ts'
import { note, type Word } from './vocabulary.ts'

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
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byKind: ReadonlyMap<string, readonly number[]>
  /** By the first letter of a prefix. */
  readonly byLetter: ReadonlyMap<string, readonly Prefixed[]>
  /** The entry of a place, read when a text first has its anchor: most never are. */
  readonly entry: (place: number) => Listed
}

interface Prefixed {
  readonly prefix: string
  readonly place: number
}

/** An index ready to be asked. */
export function openIndex(packed: PackedIndex, entriesOf: (phrase: string) => readonly Entry[]): PhraseIndex {
  const { lists, entries, words, stems, kinds, prefixes } = packed
  const byLetter = new Map<string, Prefixed[]>()
  for (const [prefix, places] of prefixes) {
    const others = byLetter.get(prefix.charAt(0)) ?? []
    byLetter.set(prefix.charAt(0), others)
    for (const place of places) others.push({ prefix, place })
  }
  const read: (Listed | undefined)[] = new Array(entries.length).fill(undefined)
  const entry = (place: number): Listed => {
    const known = read[place]
    if (known) return known
    const [phrase, list, way, least, most] = entries[place] as PackedEntry
    const { items } = entriesOf(phrase)[way] as Entry
    const first = items.find((item) => item.kind !== 'start') as WordItem
    const made = { phrase, items, list: lists[list] as string, place, first, least, most }
    read[place] = made
    return made
  }
  return { byWord: new Map(words), byStem: new Map(stems), byKind: new Map(kinds), byLetter, entry }
}

/** Entries that a word is the anchor of. */
const anchoredAt = note(
  (word: Word, { byWord, byStem, byKind, byLetter, entry }: PhraseIndex): readonly Listed[] => {
    const found = [byWord.get(word.text), byStem.get(word.stem), byKind.get(word.kind)].filter(
      (places) => places !== undefined,
    )
    const prefixed = byLetter.get(word.text.charAt(0))?.filter(({ prefix }) => word.text.startsWith(prefix))
    if (prefixed && prefixed.length > 0) found.push(prefixed.map(({ place }) => place))
    if (found.length === 0) return NONE
    return [...new Set(found.flat())].map(entry)
  },
)

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
    for (const entry of anchoredAt(token.word, index)) tryAround(tokens, token, entry, best)
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
    // Where the anchor is the first word, it fits.
    if (most > 0 && !fits(start, first)) continue
    const end =
      items[0] === first && !first.orEnd
        ? walk(tokens, items, sentence, at + 1, 1)
        : walk(tokens, items, sentence, at, 0)
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
