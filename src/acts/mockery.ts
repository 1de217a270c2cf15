import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { said, sentenceOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export type RudenessKind = 'insult' | 'mock' | 'threat' | 'brush-off'

export interface Rudeness extends Span {
  readonly kind: RudenessKind
  readonly sentence: number
}

const of = (kind: RudenessKind) =>
  act((reading: Reading): readonly Rudeness[] =>
    said(reading, `discourteous-${kind}`)
      .filter((match) => kind !== 'insult' || !aboutOurselves(reading, match))
      .map((match) => ({
        start: match.start,
        end: match.end,
        kind,
        sentence: sentenceOf(reading, match).index,
      })),
  )

const OURSELVES = new Set(['we', 'our', 'us', 'i', 'it', 'that', 'this', 'no', 'not'])
const THE_OTHER = new Set(['you', 'your', 'customers', 'people', 'anyone', 'somebody', 'someone'])

/** One harsh word about the business itself, or about what happened, insults nobody: "that was stupid of us". */
function aboutOurselves(reading: Reading, match: PhraseMatch): boolean {
  if (match.tokens.length > 1) return false
  const before = sentenceOf(reading, match).tokens.filter((token) => token.end <= match.start)
  const subject = before.find((token) => OURSELVES.has(token.text) || THE_OTHER.has(token.text))
  return subject !== undefined && OURSELVES.has(subject.text)
}

/** Insults and contempt; what the customer said of themselves in quotation marks is left out. */
export const insults = of('insult')
/** Sarcasm and mockery. */
export const mockery = of('mock')
/** Threats: lawyers, bans, ultimatums. */
export const threats = of('threat')
/** Dismissals. */
export const brushOffs = of('brush-off')
