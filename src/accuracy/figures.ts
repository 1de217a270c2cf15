import { exactShare, kappa, spearman } from './statistics.ts'
import { BOOLEANS, CATEGORIES, type Counts, LABELS, type Label, type Table, type Tallies } from './tally.ts'

/** How well one label agrees with careful readers. What a label has no figure for is left out. */
export interface Figure {
  readonly label: Label
  /** `F1`, `macro-F1` (mean over the values that occur), `list F1` (over the members of lists), `rank` (Spearman). */
  readonly measure: 'F1' | 'macro-F1' | 'list F1' | 'rank'
  readonly score: number
  readonly precision?: number
  readonly recall?: number
  /** Cohen's: agreement beyond chance. */
  readonly kappa?: number
  /** Share of replies with exactly the same `overall`. */
  readonly exact?: number
  /** How often a reader saw the label; for categories and `overall` how many replies were judged. */
  readonly seen: number
}

/** Labels that occur less often do not count in the mean: their figures are chance. */
const LEAST_SEEN = 5

/** One figure a label, in the order of the tables. */
export function figuresOf(tallies: Tallies): readonly Figure[] {
  return LABELS.map((label) => figureOf(label, tallies[label]))
}

function figureOf(label: Label, tally: Tallies[Label]): Figure {
  if ('counts' in tally) return { label, measure: 'list F1', ...fromCounts(tally.counts) }
  const { table } = tally
  if (label === 'overall')
    return { label, measure: 'rank', score: spearman(table), exact: exactShare(table), seen: size(table) }
  const beyondChance = { kappa: kappa(label in CATEGORIES ? table : withoutGaps(table)) }
  if ((BOOLEANS as readonly string[]).includes(label))
    return { label, measure: 'F1', ...fromCounts(countsOf(withoutGaps(table), 'true')), ...beyondChance }
  const present = Object.keys(table)
    .sort()
    .map((value) => fromCounts(countsOf(table, value)))
  const mean = (of: (one: Pick<Figure, 'score'> & Rates) => number) =>
    ratio(
      present.reduce((sum, one) => sum + of(one), 0),
      present.length,
    )
  return {
    label,
    measure: 'macro-F1',
    score: mean((one) => one.score),
    precision: mean((one) => one.precision),
    recall: mean((one) => one.recall),
    ...beyondChance,
    seen: size(table),
  }
}

/** Mean agreement: over categories, `overall`, and every other label that occurs often enough. */
export function meanOf(figures: readonly Figure[]): number {
  const counted = figures.filter(
    ({ label, seen }) => label in CATEGORIES || label === 'overall' || seen >= LEAST_SEEN,
  )
  return ratio(
    counted.reduce((sum, { score }) => sum + score, 0),
    counted.length,
  )
}

/** A yes-or-no label that was not given counts as the wrong answer. */
function withoutGaps(table: Table): Table {
  const given = ['true', 'false'].flatMap((want) => {
    const row = table[want]
    if (!row) return []
    const right = row[want] ?? 0
    const wrong = Object.values(row).reduce((sum, count) => sum + count, 0) - right
    return [[want, { [want]: right, [want === 'true' ? 'false' : 'true']: wrong }] as const]
  })
  return Object.fromEntries(given)
}

function countsOf(table: Table, value: string): Counts {
  let [tp, fp, fn] = [0, 0, 0]
  for (const [want, row] of Object.entries(table))
    for (const [got, count] of Object.entries(row)) {
      if (want === value && got === value) tp += count
      else if (got === value) fp += count
      else if (want === value) fn += count
    }
  return { tp, fp, fn }
}

interface Rates {
  readonly precision: number
  readonly recall: number
}

function fromCounts({ tp, fp, fn }: Counts): Rates & { readonly score: number; readonly seen: number } {
  return {
    score: ratio(2 * tp, 2 * tp + fp + fn),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    seen: tp + fn,
  }
}

const size = (table: Table): number =>
  Object.values(table)
    .flatMap((row) => Object.values(row))
    .reduce((sum, count) => sum + count, 0)

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)
