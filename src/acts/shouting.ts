import type { Span, Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import { act } from './reading.ts'

/** So many shouted words in a row are no abbreviation any more. */
const SHOUT_FROM = 3

const isLoud = (token: Token): boolean =>
  token.kind === 'word' && token.raw.length > 1 && !isSmall(token.raw) && /^[\p{Lu}'’]+$/u.test(token.raw)

/** Runs of words in capitals, outside quotation marks. */
export const shoutedRuns = act((reading): readonly Span[] => {
  const runs: Token[][] = [[]]
  for (const token of reading.document.tokens) {
    if (isLoud(token) && !token.quoted) runs.at(-1)?.push(token)
    else if (token.kind === 'word' && !(token.raw === 'I')) runs.push([])
  }
  return runs.flatMap((run) =>
    run.length >= SHOUT_FROM ? [{ start: (run[0] as Token).start, end: (run.at(-1) as Token).end }] : [],
  )
})
