import type { Sentence, Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** "Lines are open 8 till 6", "(9-5)": hours of a place, with nobody who will do anything. */
export function isOpeningHours(sentence: Sentence, words: readonly string[], match: PhraseMatch): boolean {
  if (words.some((word) => WILLING.has(word))) return false
  if (sentence.tokens.some(isNumberToDial)) return true
  const others = sentence.tokens.filter((token) => !match.tokens.includes(token))
  return others.some((token) => HOURS.has(token.text)) && hasRange(sentence)
}
const HOURS = set('open opens opening hours lines helpline line available shut closed closes')
/** Somebody will do something: no opening hours, and no order to the customer. */
export const WILLING = set('will shall going')
const isNumberToDial = (token: Token): boolean => token.kind === 'number' && /^0\d{3,}/.test(token.raw)

/** Two times with "to", "till" or "and" between them, or one that a place is open until. */
const hasRange = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (token, i) =>
      BETWEEN.has(token.text) &&
      (isTime(tokens[i - 1]) || HOURS.has(tokens[i - 1]?.text ?? '')) &&
      (isTime(tokens[i + 1]) || isTime(tokens[i + 2])),
  )
const BETWEEN = set('to till until - and')
const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || TIME_WORDS.has(token.text))
const TIME_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve noon midday midnight am pm monday tuesday wednesday thursday friday saturday sunday late',
)
