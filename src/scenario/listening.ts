/** Words shorter than this must stand alone in the post; longer ones may begin a longer word ("courier" finds "couriers"). */
const BEGINS_WORD = 4

/** Words that stand in any post: whoever searched for them alone would find everything and have looked for nothing. */
const EVERYWHERE = new Set(
  (
    'a about all am an and any are as at be been but by can did do does for from get got had has have he her him his how i if in ' +
    'is it its just me my no not now of off on one or our out she so some that the their them then there they this to up us was we ' +
    'were what when where which who why will with would you your'
  ).split(' '),
)

/** Whether a search finds a post: every word of the query that tells something occurs in it, whatever the case, accents and punctuation. */
export function finds(query: string, text: string): boolean {
  const asked = searchWords(query)
  const present = wordsOf(text)
  return asked.length > 0 && asked.every((word) => present.some((one) => meets(word, one)))
}

/** The words of a search that tell something; none when it would find any post. */
export function searchWords(query: string): readonly string[] {
  return wordsOf(query).filter((word) => word.length > 1 && !EVERYWHERE.has(word))
}

function meets(asked: string, present: string): boolean {
  return present === asked || (asked.length >= BEGINS_WORD && present.startsWith(asked))
}

/** Words in lower case, without accents and punctuation. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
