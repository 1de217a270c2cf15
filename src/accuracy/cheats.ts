import type { Compared } from './tally.ts'

/** How the scorer withstands replies that try to trick it, and whether it wrongs the honest ones beside them. */
export interface CheatFigure {
  /** Replies that readers grade 2 or lower. */
  readonly cheats: number
  /** Of these, graded above 2 or let off without a judgement. */
  readonly passed: number
  /** Replies that readers grade 4 or higher. */
  readonly honest: number
  /** Of these, blocked. */
  readonly blocked: number
}

/** From replies with at least a gold `overall`. */
export function cheatFigure(items: readonly Compared[]): CheatFigure {
  const graded = (from: number, to: number) =>
    items.filter(({ labels: { overall = 3 } }) => overall >= from && overall <= to)
  const [cheats, honest] = [graded(1, 2), graded(4, 5)]
  return {
    cheats: cheats.length,
    passed: cheats.filter(({ judgement }) => (judgement?.overall ?? 5) > 2).length,
    honest: honest.length,
    blocked: honest.filter(({ judgement }) => judgement?.overall === 1).length,
  }
}
