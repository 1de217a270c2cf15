import type { Span, Token } from '../text/document.ts'
import type { Reading } from './reading.ts'

/** Signs and words that begin another clause. */
const ENDS = new Set(
  ', . ; : ! ? ( ) - ... and but so which who because since as while when hence i we'.split(' '),
)
const HARD_ENDS = new Set('. ; : ! ? ( ) ... but so which who because since while when hence i we'.split(' '))
/** Longest stretch that is taken for one fact, in tokens. */
const LONGEST = 14

/** Tokens from a place to the end of its clause; `listing` reads over commas and "and". */
export function clauseFrom(reading: Reading, from: number, listing = false): readonly Token[] {
  const rest = reading.document.tokens.slice(from, from + LONGEST)
  const ends = listing ? HARD_ENDS : ENDS
  const stop = rest.findIndex(
    (token, i) =>
      token.sentence !== rest[0]?.sentence ||
      token.kind === 'emoji' ||
      (i > 0 && ends.has(token.text) && !isHyphen(rest, i) && !isSince(rest, i)) ||
      (listing && i > 0 && token.text === ',' && NEW_SUBJECTS.has(rest[i + 1]?.text ?? '')),
  )
  const clause = rest.slice(0, stop < 0 ? rest.length : stop)
  return trimmed(clause)
}

/** "Since May" is a date, "since you asked" another clause. */
const isSince = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'since' && /^[\p{Lu}\d]/u.test(tokens[at + 1]?.raw ?? '')

/** "check-up": a hyphen inside a word ends nothing. */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start

const NEW_SUBJECTS = new Set('so we i you it that this he she they not and please if'.split(' '))
const LOOSE_ENDS = new Set(', and the a an of to in on with for'.split(' '))

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && LOOSE_ENDS.has(tokens[end - 1]?.text ?? '')) end--
  return tokens.slice(0, end)
}

export const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})

/** Tokens of the same clause before a place, nearest last; at most `count`. */
export function clauseBefore(reading: Reading, at: number, count: number): readonly Token[] {
  const before: Token[] = []
  const own = reading.document.tokens[at]
  for (let i = at - 1; i >= 0 && before.length < count; i--) {
    const token = reading.document.tokens[i] as Token
    if (token.sentence !== own?.sentence || /^[;:!?.]/.test(token.text)) break
    before.unshift(token)
  }
  return before
}
