import type { Table } from './tally.ts'

interface Cell {
  readonly want: string
  readonly got: string
  readonly count: number
}

const cellsOf = (table: Table): readonly Cell[] =>
  Object.entries(table).flatMap(([want, row]) =>
    Object.entries(row).map(([got, count]) => ({ want, got, count })),
  )

const countOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.count, 0)

/** Cohen's kappa; 1 where chance alone explains everything. */
export function kappa(table: Table): number {
  const cells = cellsOf(table)
  const all = countOf(cells)
  if (all === 0) return 0
  const agree = countOf(cells.filter(({ want, got }) => want === got)) / all
  const values = [...new Set(cells.flatMap(({ want, got }) => [want, got]))].sort()
  const share = (side: 'want' | 'got', value: string) =>
    countOf(cells.filter((cell) => cell[side] === value)) / all
  const chance = values.reduce((sum, value) => sum + share('want', value) * share('got', value), 0)
  return chance === 1 ? 1 : (agree - chance) / (1 - chance)
}

/** Share of cases where both values are the same. */
export function exactShare(table: Table): number {
  const cells = cellsOf(table)
  const all = countOf(cells)
  return all === 0 ? 0 : countOf(cells.filter(({ want, got }) => want === got)) / all
}

/** Spearman's rank correlation of a table of numbers; a value that is no number ranks below all. */
export function spearman(table: Table): number {
  const cells = cellsOf(table)
  const wanted = ranksOf(cells.map(({ want, count }) => [numberOf(want), count]))
  const given = ranksOf(cells.map(({ got, count }) => [numberOf(got), count]))
  const pairs = cells.map(({ want, got, count }) => ({
    x: wanted.get(numberOf(want)) as number,
    y: given.get(numberOf(got)) as number,
    count,
  }))
  const mean = (countOf(cells) - 1) / 2
  let [xx, yy, xy] = [0, 0, 0]
  for (const { x, y, count } of pairs) {
    xx += count * (x - mean) ** 2
    yy += count * (y - mean) ** 2
    xy += count * (x - mean) * (y - mean)
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy)
}

const numberOf = (value: string): number => {
  const number = Number(value)
  return Number.isNaN(number) ? 0 : number
}

/** The mean place of each value among all of them in order. */
function ranksOf(counted: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const [value, count] of counted) counts.set(value, (counts.get(value) ?? 0) + count)
  const ranks = new Map<number, number>()
  let before = 0
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    const count = counts.get(value) as number
    ranks.set(value, before + (count - 1) / 2)
    before += count
  }
  return ranks
}
