import { isTelling } from '../acts/posted.ts'
import type { Reading } from '../acts/reading.ts'
import { isFigure, isTold } from '../acts/told.ts'
import type { Sentence, Token } from '../text/document.ts'
import { isCapitalised } from '../text/letters.ts'
import { nameWith } from './feature-name.ts'

/** More new words than this tell no more. */
const MOST = 8

const NONE: readonly Token[] = []

/** Words, figures and names of a public sentence that nobody told in the thread. In private everything may be new. */
export function freshIn(reading: Reading, { tokens }: Sentence): readonly Token[] {
  if (reading.situation.visibility === 'private') return NONE
  const stopwords = reading.phrases('stopwords')
  const fresh: Token[] = []
  for (const token of tokens) if (isTelling(token, stopwords) && !isTold(reading, token)) fresh.push(token)
  return fresh
}

/** How much of it there is (`n:`): how many new words, whether figures and names. */
export function addNovelty(
  found: string[],
  { situation }: Reading,
  { tokens }: Sentence,
  fresh: readonly Token[],
): void {
  if (situation.visibility === 'private') return
  found.push(newWords(Math.min(MOST, fresh.length)), sectorIs(situation.sector))
  let [count, names] = [0, false]
  for (const token of fresh) {
    if (isFigure(token)) count++
    if (token !== tokens[0] && isCapitalised(token.raw)) names = true
  }
  if (count > 0) found.push('n:figure', figures(Math.min(3, count)))
  if (names) found.push('n:name')
}
const [newWords, sectorIs, figures] = [nameWith('n:'), nameWith('n:sector '), nameWith('n:figures ')]
