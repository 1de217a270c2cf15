import { DIMENSIONS, type Dimension, type Finding, type Severity } from '../../scoring/report.ts'
import type { Response } from '../drill-state.ts'
import type { JudgedReport } from '../events.ts'
import { beatNamed, type Models, type ScoredDrill, type Weights } from './scored-drill.ts'

export type Figures = Readonly<Record<Dimension, number | null>>

/**
 * What a finding of a drill rule takes off its dimension. Half of what lies between the pass mark and nothing for the gravest, then about
 * half of that for each step down, as the reply rules do it.
 */
const PENALTY: Readonly<Record<Severity, number>> = {
  critical: 25,
  error: 12,
  warning: 6,
  hint: 2,
  praise: 0,
}

/** Full marks for speed at this share of the target; the pass mark at the target; nothing at four times the target. */
const FULL_SHARE = 0.6
const NOTHING_AT = 4
export const PASS_MARK = 70

/** Per dimension the mean over the posts that arrived, weighted by gravity, minus what the drill rules found. */
export function drillDimensions(drill: ScoredDrill, models: Models, weights: Weights): Figures {
  const posts = drill.state.responses.map((response) => ({
    gravity: gravityOf(response, drill),
    figures: postFigures(response, drill, models),
  }))
  const means = eachDimension((dimension) =>
    weighted(posts.map(({ gravity, figures }) => ({ value: figures[dimension], weight: gravity }))),
  )
  const whole = weightedMean(means, weights)
  return eachDimension((dimension) => lowered(means[dimension], whole, dimension, drill.findings))
}

/**
 * 0 to 100: the weighted mean of the dimensions that apply, less what caps took off the replies' own scores (a leak is not made good by
 * fair figures elsewhere); 0 when no dimension applies.
 */
export function drillScore(drill: ScoredDrill, figures: Figures, weights: Weights): number {
  const capped = drill.state.responses.map((response) => ({
    weight: gravityOf(response, drill),
    value:
      weighted(
        reportsOn(response, drill).map((report) => ({ value: takenByCaps(report, weights), weight: 1 })),
      ) ?? 0,
  }))
  return Math.max(0, Math.round((weightedMean(figures, weights) ?? 0) - (weighted(capped) ?? 0)))
}

function takenByCaps(report: JudgedReport, weights: Weights): number {
  const mean = weightedMean(report.dimensions, weights)
  return mean === null || report.score === null ? 0 : Math.max(0, mean - report.score)
}

function gravityOf({ beat }: Response, { scenario }: ScoredDrill): number {
  return beatNamed(scenario, beat).decisive?.gravity ?? 1
}

function reportsOn({ replies }: Response, drill: ScoredDrill): readonly JudgedReport[] {
  return drill.replies.filter(({ post }) => replies.includes(post.id)).map(({ report }) => report)
}

/** Speed of an answer: straight lines between the three marks. */
export function speedOf(took: number, target: number): number {
  const share = took / target
  if (share <= FULL_SHARE) return 100
  if (share <= 1) return 100 - ((share - FULL_SHARE) / (1 - FULL_SHARE)) * (100 - PASS_MARK)
  return Math.max(0, PASS_MARK * (1 - (share - 1) / (NOTHING_AT - 1)))
}

/** Several replies to one post count by their mean; a post never answered counts nothing wherever its situation calls for something. */
function postFigures(response: Response, drill: ScoredDrill, models: Models): Figures {
  const reports = reportsOn(response, drill)
  if (response.tookMinutes === null) {
    const called = models.get(response.beat)?.report.dimensions
    const timed = drill.state.pace !== 'untimed'
    return eachDimension((dimension) =>
      (dimension === 'speed' ? timed : called?.[dimension] != null) ? 0 : null,
    )
  }
  return eachDimension((dimension) => {
    if (dimension === 'speed') return speedFigure(response, drill)
    return weighted(reports.map((report) => ({ value: report.dimensions[dimension], weight: 1 })))
  })
}

/** The first reply's own figure where it was written to this post; else, answered along with a later post, the time it took. */
function speedFigure(response: Response, drill: ScoredDrill): number | null {
  if (drill.state.pace === 'untimed') return null
  const first = drill.replies.find(({ post }) => post.id === response.replies[0])
  const own = first?.to?.beat === response.beat ? first.report.dimensions.speed : null
  return own ?? speedOf(response.tookMinutes ?? 0, response.targetMinutes)
}

/** A dimension that did not apply starts from the mean of the others, so that a finding in it can only lower the score. */
function lowered(
  mean: number | null,
  whole: number | null,
  dimension: Dimension,
  findings: readonly Finding[],
): number | null {
  const own = findings.filter((finding) => finding.dimension === dimension)
  const start = mean ?? (own.length > 0 ? whole : null)
  if (start === null) return null
  const penalty = own.reduce((sum, { severity }) => sum + PENALTY[severity], 0)
  return Math.max(0, Math.round(start - penalty))
}

function weightedMean(figures: Figures, weights: Weights): number | null {
  return weighted(DIMENSIONS.map((dimension) => ({ value: figures[dimension], weight: weights[dimension] })))
}

function weighted(
  parts: readonly { readonly value: number | null; readonly weight: number }[],
): number | null {
  let [sum, weight] = [0, 0]
  for (const part of parts) {
    if (part.value === null) continue
    sum += part.value * part.weight
    weight += part.weight
  }
  return weight > 0 ? sum / weight : null
}

function eachDimension(figure: (dimension: Dimension) => number | null): Figures {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, figure(dimension)]),
  ) as unknown as Figures
}
