/** A list of phrases made for searching in `wordsOf`, by their first letter. `refund*` also finds "refunds" and "refunded". */
export type Wordings = ReadonlyMap<string, readonly string[]>

/** Handles and links are addresses: the words inside them say nothing. */
const ADDRESS = /^[.("']?(?:@|https?:|www\.)/i

/** Lower-case words with single spaces, one at each end. Apostrophes stay. */
export function wordsOf(text: string): string {
  const plain = text
    .split(/\s/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
  return ` ${plain.replace(/[^\p{L}\p{N}']+/gu, ' ').trim()} `
}

/** Phrases separated by commas. A star at the end stands for any ending. */
export function listed(phrases: string): Wordings {
  const wordings = new Map<string, string[]>()
  for (const part of phrases.split(',')) {
    const phrase = part.trim()
    const wording = phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase} `
    const letter = wording.charAt(0)
    wordings.set(letter, [...(wordings.get(letter) ?? []), wording])
  }
  return wordings
}

/** Whether any phrase of a list stands in `words` (from `wordsOf`). */
export function anyIn(words: string, wordings: Wordings): boolean {
  for (let at = 1; at < words.length; at = words.indexOf(' ', at) + 1) {
    for (const wording of wordings.get(words.charAt(at)) ?? NONE)
      if (words.startsWith(wording, at)) return true
  }
  return false
}

/** How many phrases of a list stand in `words`. */
export function countIn(words: string, wordings: Wordings): number {
  const found = new Set<string>()
  for (let at = 1; at < words.length; at = words.indexOf(' ', at) + 1) {
    for (const wording of wordings.get(words.charAt(at)) ?? NONE)
      if (words.startsWith(wording, at)) found.add(wording)
  }
  return found.size
}

const NONE: readonly string[] = []

/** The words with every phrase of a list taken out. */
export function without(words: string, wordings: Wordings): string {
  return [...wordings.values()].flat().reduce((left, wording) => left.replaceAll(` ${wording}`, ' '), words)
}
