import type { CheatFigure } from './cheats.ts'
import { type Figure, figuresOf, meanOf } from './figures.ts'
import type { PairFigure } from './pairs.ts'
import { type Label, type Tallies, together } from './tally.ts'

/** A first contact: the scorer, frozen, run once on replies that nobody had tuned it on. Never changed afterwards. */
export interface Round {
  readonly name: string
  /** `written`: by a writer for it; `real`: replies that brands posted, kept outside the repository; `pairs`, `cheats`: what their names say. */
  readonly kind: 'written' | 'real' | 'pairs' | 'cheats'
  /** ISO 8601 day. */
  readonly date: string
  /** Of the scorer that was run. */
  readonly commit: string
  readonly writer: string
  readonly items: number
  /** As told that day: the guide's mean agreement, and one figure a label. */
  readonly mean: number
  readonly figures: Readonly<Partial<Record<Label, number>>>
  /** What else the figures can be counted from, so that rounds can be put together. */
  readonly tallies: Tallies
  readonly pairs?: readonly PairFigure[]
  readonly cheats?: CheatFigure
  readonly note?: string
}

/** A round from what was counted on the day. */
export function roundOf(about: Omit<Round, 'mean' | 'figures'> & { readonly tallies: Tallies }): Round {
  const figures = figuresOf(about.tallies)
  const counted = Object.fromEntries(figures.map(({ label, score }) => [label, rounded(score)]))
  const { tallies, pairs, cheats, note, ...rest } = about
  return {
    ...rest,
    mean: rounded(meanOf(figures)),
    figures: counted,
    ...(pairs ? { pairs } : {}),
    ...(cheats ? { cheats } : {}),
    ...(note ? { note } : {}),
    tallies,
  }
}

/** The last written rounds, as many as are quoted together. */
export function lastWritten(rounds: readonly Round[]): readonly Round[] {
  return rounds.filter((round) => round.kind === 'written').slice(-QUOTED)
}
const QUOTED = 2

/** Figures of several rounds counted together. */
export const figuresTogether = (rounds: readonly Round[]): readonly Figure[] =>
  figuresOf(together(rounds.map((round) => round.tallies)))

/** Why a round may not be written down; undefined when it may. */
export function whyNot(rounds: readonly Round[], name: string): string | undefined {
  if (!/^[a-z0-9][a-z0-9-]{0,30}$/.test(name)) return `the name "${name}" must be letters, digits and hyphens`
  if (rounds.some((round) => round.name === name))
    return `there is a round "${name}" already, and a first contact happens once`
  return undefined
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
