import { note, type Word } from '../text/vocabulary.ts'

/** Kinds of words by number, in the order in which they were met: as many as there are function words and kinds of meaning. */
const numbers = new Map<string, number>()
const names: string[] = []

/** The number of a kind of words. */
export function kindNumber(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, names.length)
  return names.push(name) - 1
}

export const kindName = (kind: number): string => names[kind] as string
/** How many there are so far. */
export const kindCount = (): number => names.length

/** Before the first word of a sentence, and behind the last. */
export const START = kindNumber('^')
export const END = kindNumber('$')

/** A function word is a kind of its own. */
export const ownKind = (word: Word): number => numberOf(word, numbers)
const numberOf = note((word: Word, _: typeof numbers): number => kindNumber(word.text))
