import type { Token, TokenKind } from './document.ts'
import type { Entry, Item, WordItem } from './phrase-syntax.ts'
import { walk } from './phrase-walk.ts'

/** An entry of a list, with its place among all of them: of two matches as long as each other the earlier stands. */
interface Listed extends Entry {
  readonly list: string
  readonly place: number
  /** One of these words has to stand somewhere in the text, which is cheaper to ask than to walk; undefined when that cannot be said. */
  readonly needs: readonly string[] | undefined
}

/** Entries with the same way in, by what their second word must be; `any` where that is not one of a few plain words. */
interface Shelf {
  readonly bySecond: Map<string, Listed[]>
  readonly any: Listed[]
}

/** Entries by what their first word can be. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, Shelf>
  readonly byStem: ReadonlyMap<string, Shelf>
  readonly byKind: ReadonlyMap<TokenKind, Shelf>
  /** By the first letter of a prefix. */
  readonly byLetter: ReadonlyMap<string, Shelf>
}

/** All lists as one index. */
export function indexOf(lists: readonly (readonly [string, readonly Entry[]])[]): PhraseIndex {
  const index = {
    byWord: new Map<string, Shelf>(),
    byStem: new Map<string, Shelf>(),
    byKind: new Map<TokenKind, Shelf>(),
    byLetter: new Map<string, Shelf>(),
  }
  let place = 0
  for (const [list, entries] of lists) {
    for (const entry of entries) {
      const at = entry.items.findIndex((item) => item.kind !== 'start')
      const first = entry.items[at]
      if (first?.kind !== 'word') throw new Error(`"${entry.phrase}" in ${list} must begin with a word`)
      const needs = neededOf(entry.items.slice(at + 1))
      const put = shelving({ ...entry, list, place: place++, needs }, entry.items[at + 1])
      for (const word of first.words) put(index.byWord, word)
      for (const stem of first.stems) put(index.byStem, stem)
      for (const kind of first.kinds) put(index.byKind, kind)
      for (const letter of new Set(first.prefixes.map((prefix) => prefix.charAt(0))))
        put(index.byLetter, letter)
    }
  }
  return index
}

/** Words of the last item that nothing can stand in for; the last, because the first ones are what gaps and shelves ask for. */
function neededOf(items: readonly Item[]): readonly string[] | undefined {
  const item = items.findLast((one) => one.kind === 'word' && isPlain(one) && one.words.size <= MOST_NEEDED)
  return item?.kind === 'word' ? [...item.words] : undefined
}
const MOST_NEEDED = 6

function shelving(entry: Listed, second: Item | undefined): <K>(shelves: Map<K, Shelf>, key: K) => void {
  const words = second?.kind === 'word' && isPlain(second) ? [...second.words] : undefined
  return (shelves, key) => {
    const shelf: Shelf = shelves.get(key) ?? { bySecond: new Map(), any: [] }
    shelves.set(key, shelf)
    if (!words) shelf.any.push(entry)
    for (const word of words ?? []) {
      const listed = shelf.bySecond.get(word)
      if (listed) listed.push(entry)
      else shelf.bySecond.set(word, [entry])
    }
  }
}

/** Certain to be one of its words, letter by letter. */
const isPlain = ({ stems, prefixes, kinds, name, optional, orEnd }: WordItem): boolean =>
  !optional && !orEnd && !name && stems.size === 0 && prefixes.length === 0 && kinds.size === 0

/** A match that begins at a token. */
export interface Found {
  readonly entry: Listed
  /** Token behind the match. */
  readonly end: number
  /** Of several ways in, which was taken. */
  readonly way: number
}

/** A text's tokens and every word among them. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly vocabulary: ReadonlySet<string>
}

/** The longest match of each list that begins at a token; of two as long as each other the one by the earlier way in, then the earlier entry. */
export function longestAt(words: Words, at: number, index: PhraseIndex): readonly Found[] {
  const token = words.tokens[at] as Token
  const best: Found[] = []
  tryShelf(words, token, index.byWord.get(token.text), 0, best)
  tryShelf(words, token, index.byStem.get(token.stem), 1, best)
  tryShelf(words, token, index.byKind.get(token.kind), 2, best)
  tryShelf(words, token, index.byLetter.get(token.text.charAt(0)), 3, best)
  return best
}

function tryShelf(words: Words, token: Token, shelf: Shelf | undefined, way: number, best: Found[]): void {
  if (!shelf) return
  tryEach(words, token, shelf.any, way, best)
  const second = words.tokens[token.index + 1]
  const listed = second && shelf.bySecond.get(second.text)
  if (listed) tryEach(words, token, listed, way, best)
}

function tryEach(
  { tokens, vocabulary }: Words,
  token: Token,
  entries: readonly Listed[],
  way: number,
  best: Found[],
): void {
  for (const entry of entries) {
    if (entry.needs && !hasAny(vocabulary, entry.needs)) continue
    const end = walk(tokens, entry.items, token.sentence, token.index, 0)
    if (end > token.index) keep({ entry, end, way }, best)
  }
}

function hasAny(vocabulary: ReadonlySet<string>, words: readonly string[]): boolean {
  for (const word of words) if (vocabulary.has(word)) return true
  return false
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
