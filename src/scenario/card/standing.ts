import type { Scorecard, Standing } from '../scorecard.ts'
import { sinceLast } from './since-last.ts'

/** An earlier try of the same scenario by the same person, as far as its score is known without opening it. */
export interface EarlierTry {
  readonly score: number
}

/** How a try stands among the earlier ones: `last` is the scorecard of the latest of them. */
export function standingOf(
  card: Scorecard,
  earlier: readonly EarlierTry[],
  last: Scorecard | null,
): Standing {
  const best = earlier.length === 0 ? null : Math.max(...earlier.map(({ score }) => score))
  return { tries: earlier.length, best, sinceLast: last ? sinceLast(card, last) : null }
}
