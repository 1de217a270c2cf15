import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import { DIMENSION_PRACTICE, PRACTICE_TITLES } from '../scenario/card/practices.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { DIMENSIONS, type Dimension } from '../scoring/report.ts'
import type { DrillSummary } from '../store/store.ts'

/** One practice that is due, with the drill to do it in. */
export interface DuePractice {
  readonly dimension: Dimension
  readonly practice: string
  readonly title: string
  /** Last figure of the dimension, 0 to 100. */
  readonly last: number
  /** Epoch ms from which it is due. */
  readonly dueAt: number
  readonly scenario: Pick<Scenario, 'slug' | 'title'>
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Steps of days, no randomness: the same results give the same queue. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, request_retention: 0.9 })

/**
 * What to practise next: each dimension is a card that every counted drill reviews, spaced by FSRS (Ye 2022; ts-fsrs), and due when
 * it is likely to be forgotten. A dimension that was never weak is not practised for its own sake. The most overdue comes first.
 */
export function practiceQueue(
  drills: readonly DrillSummary[],
  scenarios: readonly Scenario[],
  now: number,
): readonly DuePractice[] {
  const counted = countedDrills(drills)
  return DIMENSIONS.flatMap((dimension) => {
    const reviewed = reviewsOf(counted, dimension)
    if (reviewed === null || reviewed.dueAt > now) return []
    const practice = DIMENSION_PRACTICE[dimension]
    const scenario = drillFor(practice, scenarios, drills)
    if (!scenario) return []
    const { slug, title } = scenario
    return [
      {
        dimension,
        practice,
        title: PRACTICE_TITLES[practice] ?? practice,
        ...reviewed,
        scenario: { slug, title },
      },
    ]
  }).toSorted((a, b) => a.dueAt - b.dueAt || a.last - b.last)
}

/** Finished whole, and not the same scenario again within a day: that tries the memory of the answers, not the practice. Oldest first. */
function countedDrills(drills: readonly DrillSummary[]): readonly DrillSummary[] {
  const finished = drills
    .filter((drill) => drill.score !== null && !drill.unfinished && drill.closedAt !== null)
    .toSorted((a, b) => (a.closedAt ?? 0) - (b.closedAt ?? 0))
  return finished.filter(
    (drill, index) =>
      !finished
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.scenario.slug === drill.scenario.slug &&
            (drill.closedAt ?? 0) - (earlier.closedAt ?? 0) < DAY_MS,
        ),
  )
}

/** Below this a dimension was weak: the pass mark of the default policy. */
const WEAK = 70

function reviewsOf(
  drills: readonly DrillSummary[],
  dimension: Dimension,
): { readonly last: number; readonly dueAt: number } | null {
  let card: Card | null = null
  let last = 0
  for (const drill of drills) {
    const figure = drill.dimensions[dimension]
    if (figure === null || figure === undefined) continue
    if (card === null && figure >= WEAK) continue
    const at = new Date(drill.closedAt ?? drill.startedAt)
    card = scheduler.next(card ?? createEmptyCard(at), at, ratingOf(figure)).card
    last = figure
  }
  return card === null ? null : { last, dueAt: card.due.getTime() }
}

function ratingOf(figure: number): Grade {
  if (figure < WEAK) return Rating.Again
  if (figure < 80) return Rating.Hard
  return figure < 95 ? Rating.Good : Rating.Easy
}

/** A scenario that asks for the practice: one that was never tried, else the one tried longest ago. */
function drillFor(
  practice: string,
  scenarios: readonly Scenario[],
  drills: readonly DrillSummary[],
): Scenario | undefined {
  const lastTry = ({ slug }: Scenario) =>
    Math.max(0, ...drills.filter((drill) => drill.scenario.slug === slug).map(({ startedAt }) => startedAt))
  return scenarios
    .filter((scenario) => scenario.practices.includes(practice))
    .toSorted((a, b) => lastTry(a) - lastTry(b) || a.level - b.level)[0]
}
