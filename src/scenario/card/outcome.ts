import type { Outcome } from '../scorecard.ts'
import type { ScoredDrill } from './scored-drill.ts'

/**
 * Practice P13 (Lithium Technologies 2013): after a good complaint experience 34% of customers come back and buy more, 43% recommend, 42%
 * praise in public. Read as thresholds: a mood among the highest 34 of 100 comes back, and so on. A model, not a forecast.
 */
const SHARES = { comesBack: 34, recommends: 43, praisesInPublic: 42 } as const

/** What became of the customer: the ending that was reached, else how the first thread stood when the drill was finished. */
export function outcomeOf({ scenario, state }: ScoredDrill): Outcome {
  const ending = scenario.endings.find(({ id }) => id === state.ending)
  const main = mainThread({ scenario, state })
  const thread = state.threads.find(({ id }) => id === main)
  const mood = ending?.mood ?? thread?.mood ?? 50
  return {
    ending: ending?.id ?? null,
    title: ending?.title ?? 'Finished before the end',
    meaning:
      ending?.meaning ??
      'The drill was finished before the thread came to its end; how it would have ended is open.',
    mood,
    reach: ending?.reach ?? thread?.reach ?? 0,
    comesBack: mood >= 100 - SHARES.comesBack,
    recommends: mood >= 100 - SHARES.recommends,
    praisesInPublic: mood >= 100 - SHARES.praisesInPublic,
  }
}

/** The thread whose story the scorecard draws: the ending's, else the first in the file. */
export function mainThread({ scenario, state }: Pick<ScoredDrill, 'scenario' | 'state'>): string {
  const ending = scenario.endings.find(({ id }) => id === state.ending)
  return ending?.thread ?? scenario.threads[0]?.id ?? ''
}
