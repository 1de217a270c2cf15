import { agrees, type Compared, LABELS, type Label } from './tally.ts'

/** One half of a minimal pair: a few words differ from the other half, and so does the aimed-at label. */
export interface Half extends Compared {
  readonly pair: string
  readonly flips: readonly Label[]
}

/** How many pairs aim at a label, and in how many the scorer is right on both sides. */
export interface PairFigure {
  readonly label: Label | 'all'
  readonly pairs: number
  readonly right: number
}

/** A row for every label that is aimed at; last all of them. */
export function pairFigures(halves: readonly Half[]): readonly PairFigure[] {
  const pairs = new Map<string, Half[]>()
  for (const half of halves) pairs.set(half.pair, [...(pairs.get(half.pair) ?? []), half])
  const rows = LABELS.map((label): PairFigure => {
    const aimed = [...pairs.values()].filter((sides) => sides.some((half) => half.flips.includes(label)))
    const right = aimed.filter((sides) => sides.every((half) => agrees(label, half)))
    return { label, pairs: aimed.length, right: right.length }
  }).filter((row) => row.pairs > 0)
  const sum = (of: (row: PairFigure) => number) => rows.reduce((total, row) => total + of(row), 0)
  return [...rows, { label: 'all', pairs: sum((row) => row.pairs), right: sum((row) => row.right) }]
}
