import type { Reading } from '../acts/reading.ts'
import type { Span, Token } from '../text/document.ts'

const CLOSES = new Set([',', ';', '.', '!', '?', '…', ':', '–', '—', '(', '-', 'but', 'and', 'however'])
const SUBJECTS = new Set(['we', 'i', 'you', 'it', 'they', 'please', 'the', 'our'])
const SORRY = /^(sorry|apolog|regret)/

/** An apology's word of regret, and what it is said to be for: all up to the end of the clause. */
export interface Regret {
  readonly word: Token
  readonly object: readonly Token[]
}

/** The regret within a span; none where the words before it make it something else ("if this upset you, we are sorry"). */
export function regretIn(reading: Reading, span: Span): Regret | undefined {
  const word = reading.document.tokens.find(
    (token) => token.start >= span.start && token.end <= span.end && SORRY.test(token.text),
  )
  if (!word) return undefined
  const rest = (reading.document.sentences[word.sentence]?.tokens ?? []).filter(
    (token) => token.index > word.index,
  )
  const stop = rest.findIndex(
    (token, i) =>
      CLOSES.has(token.text) ||
      token.kind === 'emoji' ||
      (token.text === 'so' && SUBJECTS.has(rest[i + 1]?.text ?? '')),
  )
  const object = stop < 0 ? rest : rest.slice(0, stop)
  return object.length === 0 ? undefined : { word, object }
}

export const spanOfWords = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})

/** What went wrong in the customer's own noun, "delay"; undefined where the complaint has none. */
export function harmOf(reading: Reading): string | undefined {
  return reading.thread
    .filter((_, i) => reading.situation.thread[i]?.from === 'customer')
    .flatMap((post) => reading.phrases('harm-nouns').in(post))
    .map((match) => match.tokens.map((token) => token.text).join(' '))
    .at(0)
}
