import type { PackedEntry } from './phrase-pack.ts'
import type { Item, WordItem } from './phrase-syntax.ts'

/*
 * Phrases as numbers, one for each part and a nought behind the last: all of them together are a row short enough to stay in
 * the processor's caches, which a phrase made of objects does not. The lowest bits tell the kind of part, the next ones what
 * is special about it, the rest its number.
 */

/** Kinds of parts. `ALONE` is a word that stands for itself, `SET` one that has alternatives. */
export const ALONE = 1
export const SET = 2
export const GAP = 3
export const START = 4
export const END = 5

export const kindOf = (part: number): number => part & 7
/** Which word, which set of words, or how many words a gap leaves out at most. */
export const numberOf = (part: number): number => part >>> 6
export const mayBeMissing = (part: number): boolean => (part & OPTIONAL) !== 0
/** The sentence may end here instead. */
export const mayBeEnd = (part: number): boolean => (part & OR_END) !== 0
/** Any capitalised word will do as well. */
export const takesNames = (part: number): boolean => (part & NAME) !== 0
/** A gap that commas may stand in. */
export const passesCommas = (part: number): boolean => (part & COMMAS) !== 0

const OPTIONAL = 8
const OR_END = 16
const NAME = 32
const COMMAS = 8

/** Numbers before an entry's parts: its place among all entries, and how far behind its first word the anchor stands. */
const HEAD = 2

/** Each entry's parts behind its head, so that what a try needs stands together; and where the parts of each begin. */
export function headed(
  code: readonly number[],
  entries: readonly PackedEntry[],
): { readonly code: Int32Array; readonly begins: Int32Array } {
  const all = new Int32Array(code.length + entries.length * HEAD)
  const begins = new Int32Array(entries.length)
  let at = 0
  for (const [entry, [, , from, least, most]] of entries.entries()) {
    all[at++] = entry
    all[at++] = (most << 8) | least
    begins[entry] = at
    for (let part = from; part === from || code[part - 1] !== 0; part++) all[at++] = code[part] as number
  }
  return { code: all, begins }
}

export const entryOf = (code: Int32Array, begin: number): number => code[begin - 2] as number

/** How many tokens the anchor stands behind the first word, at least and at most. */
export function reachOf(code: Int32Array, begin: number): { readonly least: number; readonly most: number } {
  const reach = code[begin - 1] as number
  return { least: reach & 0xff, most: reach >> 8 }
}

/** Writes phrases down as numbers. */
export class PhraseWriter {
  readonly code: number[] = []
  private readonly aloneNumbers = new Map<string, number>()
  private readonly setNumbers = new Map<string, number>()

  /** Words that stand for themselves, by their number. */
  get alone(): readonly string[] {
    return [...this.aloneNumbers.keys()]
  }

  /** Words with alternatives as they are written in lists, by their number. */
  get sets(): readonly string[] {
    return [...this.setNumbers.keys()]
  }

  /** Puts a phrase behind the others; tells where it begins. */
  put(items: readonly Item[]): number {
    const at = this.code.length
    for (const item of items) this.code.push(this.partOf(item))
    this.code.push(0)
    return at
  }

  private partOf(item: Item): number {
    switch (item.kind) {
      case 'start':
        return START
      case 'end':
        return END
      case 'gap':
        return GAP | (item.commas ? COMMAS : 0) | (item.most << 6)
      case 'word':
        return this.wordOf(item)
    }
  }

  private wordOf({ only, written, optional, orEnd, name }: WordItem): number {
    const flags = (optional ? OPTIONAL : 0) | (orEnd ? OR_END : 0) | (name ? NAME : 0)
    return only === undefined
      ? SET | flags | (numberIn(this.setNumbers, written) << 6)
      : ALONE | flags | (numberIn(this.aloneNumbers, only) << 6)
  }
}

function numberIn(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}
