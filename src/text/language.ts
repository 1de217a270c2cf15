import type { Document } from './document.ts'
import type { TextTools } from './tools.ts'

/** What language a text seems to be in. */
export interface DetectedLanguage {
  /** ISO 639-3, by letter trigrams (franc-min); `und` for texts too short to tell. */
  readonly language: string
  /** Share of its words that are on the list of common English words, 0 to 1; 1 for a text without words. */
  readonly english: number
}

/** Tells the language of a text that was read. `isWord` says whether a lower-case word is on the English list. */
export function detectLanguage(
  document: Document,
  tools: Pick<TextTools, 'language'>,
  isWord: (word: string) => boolean,
): DetectedLanguage {
  let words = 0
  let known = 0
  for (const { kind, text } of document.tokens) {
    if (kind !== 'word') continue
    words++
    if (isWord(text)) known++
  }
  return { language: tools.language(document.text), english: words === 0 ? 1 : known / words }
}
