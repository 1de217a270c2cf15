import type { Reading } from '../acts/reading.ts'
import { isFigure, isTold } from '../acts/told.ts'
import type { Sentence, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'

/** More new words than this tell no more. */
const MOST = 8

const NONE: readonly Token[] = []

/** Words, figures and names of a public sentence that nobody told in the thread. In private everything may be new. */
export function freshIn(reading: Reading, { tokens }: Sentence): readonly Token[] {
  if (reading.situation.visibility === 'private') return NONE
  const stopwords = reading.phrases('stopwords')
  return tokens.filter(
    (token) =>
      (token.kind === 'number' || (token.kind === 'word' && !stopwords.has(token.text))) &&
      !isTold(reading, token),
  )
}

/** How much of it there is (`n:`): how many new words, whether figures and names. */
export function noveltyOf(
  { situation }: Reading,
  { tokens }: Sentence,
  fresh: readonly Token[],
): readonly string[] {
  if (situation.visibility === 'private') return []
  const found = [`n:${Math.min(MOST, fresh.length)}`, `n:sector ${situation.sector}`]
  const figures = fresh.filter(isFigure).length
  if (figures > 0) found.push('n:figure', `n:figures ${Math.min(3, figures)}`)
  if (fresh.some((token) => token !== tokens[0] && isCapitalised(token.raw))) found.push('n:name')
  return found
}
