import type { Sentence, Span, Token } from '../text/document.ts'
import { oneOf } from '../text/vocabulary.ts'

/** Signs that part clauses. A figure's own stop or colon is part of its token. */
const isSign = oneOf(new Set([',', ';', ':', '(', ')', '-', '--', '–', '—', '"']))
const isLink = oneOf(
  new Set(['and', 'but', 'so', 'or', 'then', 'while', 'because', 'since', 'as', 'which', 'who']),
)
const SUBJECTS = new Set(
  'we i you he she they it this that there our your my the a someone somebody who please will shall'.split(
    ' ',
  ),
)

/** The words of a sentence that belong to one clause with a place in it, split at signs and at links with a new subject or verb. */
export function clauseAround(sentence: Sentence, place: Span): readonly Token[] {
  const { tokens } = sentence
  const at = tokens.findIndex((token) => token.start >= place.start)
  let from = at
  while (from > 0 && !parts(tokens, from - 1)) from--
  let to = at
  while (to < tokens.length && (tokens[to]?.start ?? 0) < place.end) to++
  while (to < tokens.length && !parts(tokens, to)) to++
  return tokens.slice(from, to).filter((token) => token.kind !== 'punctuation')
}

function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (isSign(token.word)) return true
  const next = tokens[at + 1]
  return (
    isLink(token.word) &&
    next !== undefined &&
    (SUBJECTS.has(next.text) || (at > 0 && /^\p{Lu}\p{Ll}/u.test(next.raw)))
  )
}
