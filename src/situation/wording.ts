/** A list of phrases made for searching in `wordsOf`. `refund*` also finds "refunds" and "refunded". */
export type Wordings = readonly string[]

/** Handles and links are addresses: the words inside them say nothing. */
const ADDRESS = /^[.("']?(?:@|https?:|www\.)/i

/** Lower-case words with single spaces, one at each end, so that a phrase is found with `includes`. Apostrophes stay. */
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
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .map((phrase) => (phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `))
}

/** Whether any phrase of a list stands in `words` (from `wordsOf`). */
export function anyIn(words: string, wordings: Wordings): boolean {
  return wordings.some((wording) => words.includes(wording))
}

/** How many phrases of a list stand in `words`. */
export function countIn(words: string, wordings: Wordings): number {
  return wordings.filter((wording) => words.includes(wording)).length
}

/** The words with every phrase of a list taken out. */
export function without(words: string, wordings: Wordings): string {
  return wordings.reduce((left, wording) => left.replaceAll(wording, ' '), words)
}
