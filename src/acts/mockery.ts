import type { Span } from '../text/document.ts'
import { said, sentenceOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export type RudenessKind = 'insult' | 'mock' | 'threat' | 'brush-off'

export interface Rudeness extends Span {
  readonly kind: RudenessKind
  readonly sentence: number
}

const of = (kind: RudenessKind) =>
  act((reading: Reading): readonly Rudeness[] =>
    said(reading, `discourteous-${kind}`).map((match) => ({
      start: match.start,
      end: match.end,
      kind,
      sentence: sentenceOf(reading, match).index,
    })),
  )

/** Insults and contempt; what the customer said of themselves in quotation marks is left out. */
export const insults = of('insult')
/** Sarcasm and mockery. */
export const mockery = of('mock')
/** Threats: lawyers, bans, ultimatums. */
export const threats = of('threat')
/** Dismissals. */
export const brushOffs = of('brush-off')
