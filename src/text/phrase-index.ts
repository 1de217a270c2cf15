import type { Token } from './document.ts'
import { ALONE, kindOf, numberOf, SET, START, takesNames } from './phrase-code.ts'
import type { PackedEntry, PackedIndex } from './phrase-pack.ts'
import { type WordItem, wayIn } from './phrase-syntax.ts'
import { fits, isName, type ListedWord, type Row, walk } from './phrase-walk.ts'
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
  /** Their parts (phrase-code.ts). */
  readonly code: Int32Array
  /** For each entry where its parts begin, and how many tokens its anchor stands behind the first word. */
  readonly begins: Int32Array
  readonly least: Uint8Array
  readonly most: Uint8Array
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
    code: Int32Array.from(packed.code),
    begins: Int32Array.from(entries, ([, , at]) => at),
    least: Uint8Array.from(entries, ([, , , least]) => least),
    most: Uint8Array.from(entries, ([, , , , most]) => most),
  }
}

const COMMAS = new Set([',', ':', ';', '-', '(', ')'])

/** What the lists of an index know of words. All words' sets stand in one row, which takes memory only where it is written. */
const listedOf = columnsOf((index: PhraseIndex) => ({
  words: new Array<ListedWord | undefined>(COLUMN).fill(undefined),
  sets: new Uint8Array(COLUMN * bytesFor(index)),
}))

/** Two bits for each set. */
const bytesFor = ({ sets }: PhraseIndex): number => (sets + 3) >> 2

/** What the lists know of each of these words. */
function listedWords(tokens: readonly Token[], index: PhraseIndex): readonly ListedWord[] {
  const { words, sets } = listedOf(index)
  const listed: ListedWord[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i] as Token
    listed[i] =
      (word.number < 0 ? undefined : words[word.number]) ?? firstListed(word, index, words, sets)
  }
  return listed
}

function firstListed(
  word: Word,
  index: PhraseIndex,
  words: (ListedWord | undefined)[],
  sets: Uint8Array,
): ListedWord {
  if (word.number < 0) return makeListed(word, index, new Uint8Array(bytesFor(index)), 0)
  const made = makeListed(word, index, sets, word.number * bytesFor(index))
  words[word.number] = made
  return made
}

const makeListed = (word: Word, index: PhraseIndex, sets: Uint8Array, setsFrom: number): ListedWord => ({
  number: index.alone.get(word.text) ?? -1,
  anchors: anchorsOf(word, index),
  isComma: COMMAS.has(word.text),
  sets,
  setsFrom,
})

function anchorsOf(word: Word, { byWord, byStem, byKind, byLetter }: PhraseIndex): readonly number[] {
  const found = [byWord.get(word.text), byStem.get(word.stem), byKind.get(word.kind)].filter(
    (places) => places !== undefined,
  )
  const prefixed = byLetter.get(word.text.charAt(0))?.filter(({ prefix }) => word.text.startsWith(prefix))
  if (prefixed && prefixed.length > 0) found.push(prefixed.map(({ place }) => place))
  return found.length === 0 ? NONE : [...new Set(found.flat())]
}

const NONE: readonly number[] = []

/** A match that begins at a token. */
export interface Found {
  /** Place among all entries: of two matches as long as each other the earlier stands. */
  readonly entry: number
  readonly list: number
  /** Token behind the match. */
  readonly end: number
  /** Of several ways in, which was taken. */
  readonly way: number
}

/**
 * For each token the longest match of each list that begins there; of two as long as each other the one by the earlier way
 * in, then the earlier entry. Undefined where nothing was found at all.
 */
export function longestMatches(
  tokens: readonly Token[],
  index: PhraseIndex,
): readonly (readonly Found[] | undefined)[] {
  const words = listedWords(tokens, index)
  const best: (Found[] | undefined)[] = []
  const row: Row = { tokens, words, index, from: 0, to: 0 }
  for (let place = 0; place < tokens.length; place++) {
    if (place >= row.to) toSentence(row, place)
    const { anchors } = words[place] as ListedWord
    for (let i = 0; i < anchors.length; i++) tryAround(row, place, anchors[i] as number, index, best)
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

/** Tries an entry wherever it can begin so that its anchor falls on a token. */
function tryAround(
  row: Row,
  anchor: number,
  entry: number,
  index: PhraseIndex,
  best: (Found[] | undefined)[],
): void {
  const { code } = index
  const begin = index.begins[entry] as number
  const most = index.most[entry] as number
  const last = Math.max(row.from, anchor - most)
  for (let at = anchor - (index.least[entry] as number); at >= last; at--) {
    let first = begin
    while (code[first] === START) first++
    const part = code[first] as number
    // Where the anchor is the first word, it fits.
    if (most > 0 && !fits(row, part, at)) continue
    const end = walk(row, code, begin, at)
    if (end > at)
      keep(
        { entry, list: index.entries[entry]?.[1] as number, end, way: wayOf(row, part, at, index) },
        at,
        best,
      )
  }
}

/** By which of a part's alternatives a word that fits does so. */
function wayOf(row: Row, part: number, place: number, index: PhraseIndex): number {
  if (kindOf(part) === ALONE) return 0
  const word = (row.tokens[place] as Token).word
  const way = kindOf(part) === SET ? wayIn(word, index.set(numberOf(part))) : -1
  return way < 0 && takesNames(part) && isName(row, place) ? NAME : way
}

/** A name is as plain a way in as a beginning. */
const NAME = 3

function keep(found: Found, at: number, best: (Found[] | undefined)[]): void {
  const others = best[at]
  if (!others) {
    best[at] = [found]
    return
  }
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as Found
    if (other.list !== found.list) continue
    if (isBetter(found, other)) others[i] = found
    return
  }
  others.push(found)
}

const isBetter = (a: Found, b: Found): boolean =>
  a.end > b.end || (a.end === b.end && (a.way < b.way || (a.way === b.way && a.entry < b.entry)))
