import type { Reading } from '../acts/reading.ts'

/** Shorter replies tell too little about their language. */
const LETTERS = 60
/** Share of words on the English list under which a text is hardly English. */
const HARDLY = 0.2

/**
 * Why a reply is not judged: it is written in another language, and so does the customer write. Null when it is judged.
 * Both the word list and the language detection must say so, so that a cheat with foreign padding is not let off.
 */
export function foreignReason(reading: Reading): string | null {
  const { document } = reading
  if (document.text.replace(/[^\p{L}]/gu, '').length < LETTERS) return null
  const own = document.language
  if (own.english > HARDLY || own.language === 'eng' || own.language === 'und') return null
  const last = reading.situation.thread.findLastIndex((post) => post.from === 'customer')
  const theirs = reading.thread[last]?.language
  if (!theirs || theirs.english > HARDLY) return null
  return `The reply is written in another language (${own.language}); only personal data, threats and length were checked.`
}
