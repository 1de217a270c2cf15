import type { Span } from '../text/document.ts'
import { splitSentences } from '../text/sentences.ts'

/** The sentences of a reply as it stands, each a thing a comment can hang on. */
export function replySentences(text: string): readonly Span[] {
  return splitSentences(text).map(({ from, to }) => ({ start: from, end: to }))
}
