import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'

/** What a rule saw, as far as a change of words needs to know it. */
export interface Seen {
  readonly span: Span
  readonly data: Readonly<Record<string, string>>
}

/**
 * The changes a rule thinks of for what it saw, the smallest first. None is promised to work: the engine tries each
 * and offers the first that takes the finding away and brings no other (scoring/offers.ts).
 */
export type Mend = (reading: Reading, seen: Seen) => Iterable<Suggestion>
