import type { Reading } from '../acts/reading.ts'
import { isFigure, isTold } from '../acts/told.ts'
import type { Sentence, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'

/** More new words than this tell no more. */
const MOST = 8

/**
 * What a public sentence tells that nobody told in the thread (`n:`, `nw:`): how many new words, figures and names, and the
 * new words' stems, masked like all words. In private everything may be new.
 */
export function noveltyOf(
  reading: Reading,
  { tokens }: Sentence,
  mask: (token: Token) => string,
): readonly string[] {
  if (reading.situation.visibility === 'private') return []
  const stopwords = reading.phrases('stopwords')
  const isNew = (token: Token) =>
    (token.kind === 'number' || (token.kind === 'word' && !stopwords.has(token.text))) &&
    !isTold(reading, token)
  const fresh = tokens.filter(isNew)
  const figures = fresh.filter(isFigure).length
  return [
    `n:${Math.min(MOST, fresh.length)}`,
    `n:sector ${reading.situation.sector}`,
    ...(figures > 0 ? ['n:figure', `n:figures ${Math.min(3, figures)}`] : []),
    ...(fresh.some((token) => token !== tokens[0] && isCapitalised(token.raw)) ? ['n:name'] : []),
    ...fresh.flatMap((token) => (mask(token) === '' ? [] : [`nw:${mask(token)}`])),
  ]
}
