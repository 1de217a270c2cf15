import type { Span, Token } from '../text/document.ts'
import { isSmall } from '../text/letters.ts'
import { act } from './reading.ts'

/** So many shouted words in a row are no abbreviation any more. */
const SHOUT_FROM = 3

const isLoud = (token: Token): boolean =>
  token.kind === 'word' && token.raw.length > 1 && !isSmall(token.raw) && /^[\p{Lu}'’]+$/u.test(token.raw)

/** Runs of words in capitals, outside quotation marks. */
export const shoutedRuns = act((reading): readonly Span[] => {
  const shouted: Span[] = []
  let run: Token[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= SHOUT_FROM) shouted.push({ start: first.start, end: last.end })
    if (run.length > 0) run = []
  }
  for (const token of reading.document.tokens) {
    if (isLoud(token) && !token.quoted) run.push(token)
    else if (token.kind === 'word' && !(token.raw === 'I')) close()
  }
  close()
  return shouted
})
