import type { Reading } from '../acts/reading.ts'
import type { Document } from '../text/document.ts'

/** Shorter replies tell too little about their language. */
const LETTERS = 60
/** Share of words on the English list under which a text is hardly English. */
const HARDLY = 0.2

/**
 * Why a reply is not judged: it is written in another language, and so does the customer write. Null when it is judged.
 * Both the word list and the language detection must say so, so that a cheat with foreign padding is not let off.
 */
export function foreignReason(reading: Reading, detect: (text: string) => string): string | null {
  const { document } = reading
  if (!hardlyEnglish(reading, document) || document.text.replace(/[^\p{L}]/gu, '').length < LETTERS)
    return null
  const language = detect(document.text)
  if (language === 'eng' || language === 'und') return null
  const last = reading.thread[reading.situation.thread.findLastIndex((post) => post.from === 'customer')]
  if (!last || !hardlyEnglish(reading, last)) return null
  return `The reply is written in another language (${language}); only personal data, threats and length were checked.`
}

function hardlyEnglish(reading: Reading, document: Document): boolean {
  let [words, english] = [0, 0]
  for (const { kind, word } of document.tokens) {
    if (kind !== 'word') continue
    words++
    if (reading.isEnglish(word)) english++
  }
  return english <= words * HARDLY
}
