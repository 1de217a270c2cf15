/** Words shorter than this must stand alone in the post; longer ones may begin a longer word ("courier" finds "couriers"). */
const BEGINS_WORD = 4

/** Whether a search finds a post: every word of the query occurs in it, whatever the case, accents and punctuation. */
export function finds(query: string, text: string): boolean {
  const asked = wordsOf(query)
  const present = wordsOf(text)
  return asked.length > 0 && asked.every((word) => present.some((one) => meets(word, one)))
}

function meets(asked: string, present: string): boolean {
  return present === asked || (asked.length >= BEGINS_WORD && present.startsWith(asked))
}

/** Words in lower case, without accents and punctuation. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
