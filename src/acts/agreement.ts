import type { Document, Sentence, Span, Token } from '../text/document.ts'
import { act, type Reading } from './reading.ts'

export interface Contradiction extends Span {
  /** The words that say otherwise: an earlier reply of the brand, or a fact at hand. */
  readonly said: string
}

/** So many telling words in common: two sentences speak of the same thing. */
const SAME_THING = 2
/** What was said before is corrected openly. */
const CORRECTING = new Set(
  'correct corrected correction wrong mistake earlier sorry apologies changed change now instead actually moved updated'.split(
    ' ',
  ),
)
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['open', 'closed'],
  ['free', 'charged'],
  ['available', 'unavailable'],
  ['possible', 'impossible'],
  ['included', 'excluded'],
  ['refundable', 'nonrefundable'],
]

/** Sentences of the thread and of the facts that are compared at most; the newest count. */
const MOST_SOURCES = 40

/** A statement with its telling stems and figures, looked at once. */
interface Statement {
  readonly sentence: Sentence
  readonly stems: ReadonlySet<string>
  readonly figures: ReadonlyMap<string, string>
}

/** Where the reply says another figure, or the opposite, of what the brand said in the thread or has as a fact. */
export const contradictions = act((reading): readonly Contradiction[] => {
  const sources = sourcesOf(reading)
  if (sources.length === 0) return []
  return statementsOf(reading, reading.document).flatMap((mine) => {
    if (mine.sentence.tokens.some((token) => CORRECTING.has(token.text))) return []
    const other = sources.find((theirs) => disagree(mine, theirs))
    if (!other) return []
    const { start, end } = mine.sentence
    const text = reading.document.original.slice(start, end)
    return [{ start, end: start + text.trimEnd().length, said: other.sentence.text }]
  })
})

function sourcesOf(reading: Reading): readonly Statement[] {
  const said = reading.thread.filter((_, i) => reading.situation.thread[i]?.from === 'brand')
  return [...reading.facts, ...said]
    .flatMap((document) => statementsOf(reading, document))
    .slice(-MOST_SOURCES)
}

const statementsOf = (reading: Reading, document: Document): readonly Statement[] =>
  document.sentences
    .filter((sentence) => !sentence.question)
    .map((sentence) => ({ sentence, stems: telling(reading, sentence), figures: figuresOf(sentence) }))

function disagree(mine: Statement, theirs: Statement): boolean {
  let common = 0
  for (const stem of mine.stems) if (theirs.stems.has(stem)) common++
  if (common < SAME_THING) return false
  return differInFigure(mine, theirs) || areOpposite(mine.sentence, theirs.sentence)
}

const telling = (reading: Reading, sentence: Sentence): ReadonlySet<string> =>
  new Set(
    sentence.tokens
      .filter((token) => token.kind === 'word' && token.text.length > 3)
      .filter((token) => !reading.phrases('stopwords').has(token.text))
      .map((token) => token.stem),
  )

/** Figures with the same word behind them ("5 days", "10 days"), or one price each, that differ. */
const differInFigure = (mine: Statement, theirs: Statement): boolean =>
  [...mine.figures].some(([unit, value]) => {
    const other = theirs.figures.get(unit)
    return other !== undefined && other !== value
  })

const figuresOf = ({ tokens }: Sentence): ReadonlyMap<string, string> =>
  new Map(tokens.flatMap((token, i) => figureAt(tokens, token, i)))

function figureAt(tokens: readonly Token[], token: Token, i: number): readonly (readonly [string, string])[] {
  if (token.kind !== 'number') return []
  if (/\p{Sc}/u.test(token.raw)) return [['money', token.raw]]
  const next = tokens[i + 1]
  return next?.kind === 'word' && next.text.length > 1 ? [[next.stem, token.raw]] : []
}

function areOpposite(mine: Sentence, theirs: Sentence): boolean {
  const has = ({ tokens }: Sentence, word: string) =>
    tokens.some((token) => token.text === word && !token.negated)
  return OPPOSITES.some(
    ([a, b]) =>
      (has(mine, a) && has(theirs, b) && !has(mine, b)) || (has(mine, b) && has(theirs, a) && !has(mine, a)),
  )
}
