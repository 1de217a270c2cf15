import { isPlain } from '../text/plain-signs.ts'

/** A list of phrases made for searching in `wordsOf`. `refund*` also finds "refunds" and "refunded". */
export type Wordings = readonly string[]

/** What begins a word that is an address: the words inside handles and links say nothing. */
const ADDRESS = /^[.("']?(?:@|https?:|www\.)/i
/** Stands somewhere in every text with an address. */
const ADDRESS_SIGN = /@|https?:|www\./i

const SIGNS = /[^\p{L}\p{N}']+/gu
/** The same for plain texts, which is sooner made and sooner done. */
const PLAIN_SIGNS = /[^a-z\d']+/g

const APOSTROPHES = /[’‘`´]/g

/** Lower-case words with single spaces, one at each end. Apostrophes stay. */
export function wordsOf(text: string): string {
  const plain = ADDRESS_SIGN.test(text) ? withoutAddresses(text) : text
  const lower = plain.toLowerCase().replace(APOSTROPHES, "'")
  return ` ${lower.replace(isPlain(lower) ? PLAIN_SIGNS : SIGNS, ' ').trim()} `
}

const withoutAddresses = (text: string): string =>
  text
    .split(/\s/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ')

/** Phrases separated by commas. A star at the end stands for any ending. */
export const listed = (phrases: string): Wordings =>
  phrases.split(',').map((part) => {
    const phrase = part.trim()
    return phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase} `
  })

/** What stands in a text of several lists. */
export interface Heard {
  readonly words: string
  /** How many different phrases of a list. */
  count(wordings: Wordings): number
  any(wordings: Wordings): boolean
}

/** A phrase, with the places of all lists it is on. */
interface Wording {
  readonly phrase: string
  readonly lists: number[]
}

/** A search for the phrases of all these lists, which walks a text (from `wordsOf`) once. */
export function searchFor(lists: readonly Wordings[]): (words: string) => Heard {
  const byStart = new Map<number, Wording[]>()
  const places = new Map(lists.map((list, place) => [list, place]))
  for (const [list, place] of places) for (const phrase of new Set(list)) put(byStart, phrase, place)
  return (words) => {
    const counts: number[] = new Array(lists.length).fill(0)
    for (const { lists } of found(words, byStart))
      for (const place of lists) counts[place] = (counts[place] as number) + 1
    const count = (wordings: Wordings) => counts[places.get(wordings) ?? -1] ?? 0
    return { words, count, any: (wordings) => count(wordings) > 0 }
  }
}

function put(byStart: Map<number, Wording[]>, phrase: string, list: number): void {
  const wordings = byStart.get(startAt(phrase, 0)) ?? []
  byStart.set(startAt(phrase, 0), wordings)
  const same = wordings.find((wording) => wording.phrase === phrase)
  if (same) same.lists.push(list)
  else wordings.push({ phrase, lists: [list] })
}

/** The three characters that a phrase begins with, as a number; two where the first word has but one letter: "i ". */
function startAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1)
  const third = second === BLANK ? 0 : text.charCodeAt(at + 2)
  return (text.charCodeAt(at) << 14) ^ (second << 7) ^ third
}

const BLANK = 0x20

/** The phrases that stand in the words, each once: a handful. */
function found(words: string, byStart: ReadonlyMap<number, readonly Wording[]>): readonly Wording[] {
  const found: Wording[] = []
  for (let at = 1; at < words.length; at = words.indexOf(' ', at) + 1) {
    for (const wording of byStart.get(startAt(words, at)) ?? NONE)
      if (words.startsWith(wording.phrase, at) && !found.includes(wording)) found.push(wording)
  }
  return found
}

const NONE: readonly Wording[] = []

/** The words with every phrase of a list taken out. */
export const without = (words: string, wordings: Wordings): string =>
  wordings.reduce((left, wording) => left.replaceAll(` ${wording}`, ' '), words)
