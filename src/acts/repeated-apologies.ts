import type { Span } from '../text/document.ts'
import { apologies } from './apologies.ts'
import { act } from './reading.ts'

/** Two are human: one for what happened, one for the wait. */
const ENOUGH = 2

/** Plain apologies beyond the second. */
export const repeatedApologies = act((reading): readonly Span[] =>
  apologies(reading)
    .filter((apology) => apology.kind === 'plain')
    .slice(ENOUGH)
    .map(({ start, end }) => ({ start, end })),
)
