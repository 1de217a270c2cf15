import type { CheatFigure } from './cheats.ts'
import { type Figure, figuresOf, meanOf } from './figures.ts'
import type { PairFigure } from './pairs.ts'
import { figuresTogether, lastWritten, type Round } from './rounds.ts'
import type { StructuredFigure } from './structured.ts'
import { type Tallies, together } from './tally.ts'

/** When and at which commit a set was measured that is kept outside the repository. */
export interface Measured {
  readonly date: string
  readonly commit: string
}

/** Figures of one set of judged replies. */
export interface SetFigures {
  readonly items: number
  readonly mean: number
  readonly labels: readonly Figure[]
}

/** All that the page `/accuracy` and the README's section are drawn from (data/accuracy.json). */
export interface Accuracy {
  /** The last written rounds together: the only figures quoted as accuracy. */
  readonly firstContacts: SetFigures & { readonly rounds: readonly string[] }
  readonly rounds: readonly RoundRow[]
  /** Of the replies that readers grade 4 or better in all first contacts: how many there were, how many were blocked. */
  readonly goodReplies: { readonly seen: number; readonly blocked: number }
  /** Sets that the scorer was built with: never quoted as accuracy. */
  readonly known: { readonly dev: SetFigures; readonly crossValidated: SetFigures }
  readonly pairs: readonly PairFigure[] | null
  readonly cheats: CheatFigure | null
  readonly real: (SetFigures & Measured) | null
  readonly structured: (Measured & { readonly types: readonly StructuredFigure[] }) | null
}

/** A round as it is shown: without what only counting needs. */
export type RoundRow = Omit<Round, 'tallies'>

/** Figures of a set, to three places: fewer digits than a change of one reply moves. */
export function setFigures(tallies: Tallies, items: number): SetFigures {
  const labels = figuresOf(tallies)
  return { items, mean: rounded(meanOf(labels)), labels: labels.map(roundedFigure) }
}

/** What rounds alone tell. */
export function fromRounds(
  rounds: readonly Round[],
): Pick<Accuracy, 'firstContacts' | 'rounds' | 'goodReplies'> {
  const last = lastWritten(rounds)
  const labels = figuresTogether(last)
  const items = last.reduce((sum, round) => sum + round.items, 0)
  return {
    firstContacts: {
      rounds: last.map((round) => round.name),
      items,
      mean: rounded(meanOf(labels)),
      labels: labels.map(roundedFigure),
    },
    rounds: rounds.map(({ tallies, ...row }) => row),
    goodReplies: goodReplies(rounds.filter(({ kind }) => kind === 'written' || kind === 'real')),
  }
}

/** `overall` 1 and a blocked reply are the same thing under the default policy. */
function goodReplies(rounds: readonly Round[]): Accuracy['goodReplies'] {
  const { overall } = together(rounds.map((round) => round.tallies))
  let [seen, blocked] = [0, 0]
  for (const [want, row] of Object.entries('table' in overall ? overall.table : {})) {
    if (Number(want) < 4) continue
    seen += Object.values(row).reduce((sum, count) => sum + count, 0)
    blocked += row['1'] ?? 0
  }
  return { seen, blocked }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

const roundedFigure = (figure: Figure): Figure => ({
  ...figure,
  score: rounded(figure.score),
  ...(figure.precision === undefined ? {} : { precision: rounded(figure.precision) }),
  ...(figure.recall === undefined ? {} : { recall: rounded(figure.recall) }),
  ...(figure.kappa === undefined ? {} : { kappa: rounded(figure.kappa) }),
  ...(figure.exact === undefined ? {} : { exact: rounded(figure.exact) }),
})

/** Structured figures to three places. */
export const roundedTypes = (types: readonly StructuredFigure[]): readonly StructuredFigure[] =>
  types.map(({ type, precision, recall, f2, seen }) => ({
    type,
    precision: rounded(precision),
    recall: rounded(recall),
    f2: rounded(f2),
    seen,
  }))
