import type { Token } from './document.ts'
import { ALONE, entryOf, headed, kindOf, numberOf, reachOf, SET, START, takesNames } from './phrase-code.ts'
import type { PackedEntry, PackedIndex } from './phrase-pack.ts'
import { type WordItem, wayIn } from './phrase-syntax.ts'
import { fits, isName, type Row, walk } from './phrase-walk.ts'
import { COLUMN, columnsOf, type Word } from './vocabulary.ts'

/** All entries of all lists, by what their anchor can be. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byKind: ReadonlyMap<string, readonly number[]>
  /** By the first letter of a prefix. */
  readonly byLetter: ReadonlyMap<string, readonly Prefixed[]>
  /** Numbers of the words that stand for themselves in some phrase. */
  readonly alone: ReadonlyMap<string, number>
  /** How many sets of words there are, and what is in the one of a number: most are never asked for. */
  readonly sets: number
  readonly set: (number: number) => WordItem
  /** The entries; one is spoken of by its place among them. */
  readonly entries: readonly PackedEntry[]
  /** Their parts, each entry behind its head (phrase-code.ts), and where the parts of each begin. */
  readonly code: Int32Array
  readonly begins: Int32Array
}

interface Prefixed {
  readonly prefix: string
  readonly place: number
}

/** An index ready to be asked. */
export function openIndex(packed: PackedIndex, itemOf: (written: string) => WordItem): PhraseIndex {
  const { entries, words, stems, kinds, prefixes, alone, sets } = packed
  const byLetter = new Map<string, Prefixed[]>()
  for (const [prefix, places] of prefixes) {
    const others = byLetter.get(prefix.charAt(0)) ?? []
    byLetter.set(prefix.charAt(0), others)
    for (const place of places) others.push({ prefix, place })
  }
  const read: (WordItem | undefined)[] = new Array(sets.length).fill(undefined)
  return {
    byWord: new Map(words),
    byStem: new Map(stems),
    byKind: new Map(kinds),
    byLetter,
    alone: new Map(alone.map((word, number) => [word, number])),
    sets: sets.length,
    set: (number) => {
      read[number] ??= itemOf(sets[number] as string)
      return read[number]
    },
    entries,
    ...headed(packed.code, entries),
  }
}

/** What the lists of an index know of words, in columns by the words' numbers. */
export interface Listed {
  /** 1 where a word was asked after. */
  readonly known: Uint8Array
  /** Its number among the words that stand for themselves, or -1. */
  readonly alone: Int16Array
  /** Where the entries that it is the anchor of stand among `anchors`: each by where its parts begin, and a nought behind the last. */
  readonly from: Int32Array
  readonly anchors: number[]
  /** For each word two bits for each set of words: not asked yet, not in it, in it. Takes memory only where it is written. */
  readonly sets: Uint8Array
  readonly bytes: number
}

const listedOf = columnsOf((index: PhraseIndex): Listed => {
  const bytes = (index.sets + 3) >> 2
  return {
    known: new Uint8Array(COLUMN),
    alone: new Int16Array(COLUMN),
    from: new Int32Array(COLUMN),
    anchors: [0],
    sets: new Uint8Array(COLUMN * bytes),
    bytes,
  }
})

/** Asks the lists after the words that they were not asked after yet. */
function learn(tokens: readonly Token[], index: PhraseIndex, listed: Listed): void {
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token
    const { number } = word
    if (number < 0 || listed.known[number] === 1) continue
    listed.known[number] = 1
    listed.alone[number] = index.alone.get(word.text) ?? -1
    const anchors = anchorsOf(word, index)
    listed.from[number] = anchors.length === 0 ? 0 : listed.anchors.length
    if (anchors.length > 0) listed.anchors.push(...anchors, 0)
  }
}

/** Where the parts of the entries that a word is the anchor of begin. */
function anchorsOf(word: Word, { byWord, byStem, byKind, byLetter, begins }: PhraseIndex): readonly number[] {
  const found = [byWord.get(word.text), byStem.get(word.stem), byKind.get(word.kind)].filter(
    (places) => places !== undefined,
  )
  const prefixed = byLetter.get(word.text.charAt(0))?.filter(({ prefix }) => word.text.startsWith(prefix))
  if (prefixed && prefixed.length > 0) found.push(prefixed.map(({ place }) => place))
  return [...new Set(found.flat())].map((entry) => begins[entry] as number)
}

/** A match that begins at a token. */
export interface Found {
  /** Place among all entries: of two matches as long as each other the earlier stands. */
  readonly entry: number
  readonly list: number
  /** Token behind the match. */
  readonly end: number
  /** Its first word: of several ways in, it tells which was taken. */
  readonly first: number
}

/**
 * For each token the longest match of each list that begins there; of two as long as each other the one by the earlier way
 * in, then the earlier entry. Undefined where nothing was found at all.
 */
export function longestMatches(
  tokens: readonly Token[],
  index: PhraseIndex,
): readonly (readonly Found[] | undefined)[] {
  const listed = listedOf(index)
  learn(tokens, index, listed)
  const best: (Found[] | undefined)[] = new Array(tokens.length)
  const row: Row = { tokens, listed, index, from: 0, to: 0 }
  for (let place = 0; place < tokens.length; place++) {
    if (place >= row.to) toSentence(row, place)
    const { word } = tokens[place] as Token
    if (word.number < 0) for (const begin of anchorsOf(word, index)) tryAround(row, place, begin, index, best)
    else {
      let i = listed.from[word.number] as number
      for (let begin = listed.anchors[i]; begin; begin = listed.anchors[++i])
        tryAround(row, place, begin, index, best)
    }
  }
  return best
}

/** Moves on to the sentence that begins at a token. */
function toSentence(row: Row, place: number): void {
  const sentence = row.tokens[place]?.sentence
  let to = place + 1
  while (row.tokens[to]?.sentence === sentence && to < row.tokens.length) to++
  row.from = place
  row.to = to
}

/** Tries the entry whose parts begin at `begin` wherever it can begin so that its anchor falls on a token. */
function tryAround(
  row: Row,
  anchor: number,
  begin: number,
  index: PhraseIndex,
  best: (Found[] | undefined)[],
): void {
  const { code } = index
  const { least, most } = reachOf(code, begin)
  const last = Math.max(row.from, anchor - most)
  for (let at = anchor - least; at >= last; at--) {
    let first = begin
    while (code[first] === START) first++
    const part = code[first] as number
    // Where the anchor is the first word, it fits.
    if (most > 0 && !fits(row, part, at)) continue
    const end = walk(row, code, begin, at)
    if (end > at) keep(row, foundAt(end, begin, part, index), at, best)
  }
}

function foundAt(end: number, begin: number, first: number, index: PhraseIndex): Found {
  const entry = entryOf(index.code, begin)
  return { entry, list: index.entries[entry]?.[1] as number, end, first }
}

/** By which of a part's alternatives a word that fits does so. */
function wayOf(row: Row, part: number, place: number): number {
  if (kindOf(part) === ALONE) return 0
  const word = (row.tokens[place] as Token).word
  const way = kindOf(part) === SET ? wayIn(word, row.index.set(numberOf(part))) : -1
  return way < 0 && takesNames(part) && isName(row, place) ? NAME : way
}

/** A name is as plain a way in as a beginning. */
const NAME = 3

function keep(row: Row, found: Found, at: number, best: (Found[] | undefined)[]): void {
  const others = best[at]
  if (!others) {
    best[at] = [found]
    return
  }
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as Found
    if (other.list !== found.list) continue
    if (found.end > other.end || (found.end === other.end && comesFirst(row, at, found, other)))
      others[i] = found
    return
  }
  others.push(found)
}

/** Of two matches as long as each other. */
function comesFirst(row: Row, at: number, a: Found, b: Found): boolean {
  const [wayA, wayB] = [wayOf(row, a.first, at), wayOf(row, b.first, at)]
  return wayA < wayB || (wayA === wayB && a.entry < b.entry)
}
