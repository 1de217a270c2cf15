import type { Span, Token } from '../text/document.ts'
import type { Disclosure } from './disclosure.ts'
import type { Fact } from './facts.ts'
import { overlapsAny } from './mentions.ts'
import type { Reading } from './reading.ts'
import { isFigure, isNews } from './told.ts'

/** A fact that runs over an identifier or a name is what is left beside it, if that still tells something. */
export function remainders(reading: Reading, fact: Fact, taken: readonly Span[]): readonly Disclosure[] {
  if (!overlapsAny(fact, taken)) return [{ ...fact, how: 'likely' }]
  const free = reading.document.tokens.filter(
    (token) => fact.start <= token.start && token.end <= fact.end && !overlapsAny(token, taken),
  )
  const runs: Token[][] = []
  for (const token of free) {
    const last = runs.at(-1)
    if (last?.at(-1)?.index === token.index - 1) last.push(token)
    else runs.push([token])
  }
  const longest = runs.reduce<readonly Token[]>((most, run) => (run.length > most.length ? run : most), [])
  const [first, last] = [
    longest.find((token) => !LINKING.has(token.text)),
    longest.findLast((token) => !LINKING.has(token.text)),
  ]
  const telling = first && last && isNews(reading, longest) && (longest.length > 4 || longest.some(isFigure))
  return telling ? [{ start: first.start, end: last.end, type: fact.type, how: 'likely' }] : []
}

const LINKING = new Set(
  'was is are were , : and of with on to by for the in a an under from at went'.split(' '),
)
