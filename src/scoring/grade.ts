import type { ScoringPolicy } from './policy.ts'
import { DIMENSIONS, type Dimension, type Finding } from './report.ts'

export type Dimensions = Readonly<Record<Dimension, number | null>>

/** What a dimension is worth: its start, plus praise, minus violations, each rule once; null where it does not apply. */
export function gradeDimensions(
  findings: readonly Finding[],
  applies: ReadonlySet<Dimension>,
  speed: number | null,
  policy: ScoringPolicy,
): Dimensions {
  const points = pointsOf(findings, policy)
  const grade = (dimension: Exclude<Dimension, 'speed'>): number | null =>
    applies.has(dimension) ? clamp(policy.start[dimension] + points[dimension]) : null
  return {
    speed: applies.has('speed') ? speed : null,
    apology: grade('apology'),
    courtesy: grade('courtesy'),
    personal: grade('personal'),
    privacy: grade('privacy'),
    handoff: grade('handoff'),
    resolution: grade('resolution'),
    style: grade('style'),
  }
}

/** Points by dimension: each rule counts once, by the worst it says. */
function pointsOf(findings: readonly Finding[], policy: ScoringPolicy): Readonly<Record<Dimension, number>> {
  const points = { ...NO_POINTS }
  for (const [i, { rule, dimension }] of findings.entries()) {
    let worst = Number.POSITIVE_INFINITY
    let first = i
    for (let j = findings.length - 1; j >= 0; j--) {
      const other = findings[j] as Finding
      if (other.rule !== rule) continue
      worst = Math.min(worst, worth(other, policy))
      first = j
    }
    if (first === i) points[dimension] += worst
  }
  return points
}

const NO_POINTS = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 0])) as Record<
  Dimension,
  number
>

const worth = ({ severity, rule }: Finding, policy: ScoringPolicy): number =>
  severity === 'praise' ? (policy.praise[rule] ?? 0) : -policy.penalties[severity]

/** Weighted mean of the dimensions that apply, rounded; lowered to the cap of any standing finding. */
export function scoreOf(
  dimensions: Dimensions,
  findings: readonly Finding[],
  weights: Readonly<Record<Dimension, number>>,
  policy: ScoringPolicy,
): number {
  return Math.round(Math.min(weightedMean(dimensions, weights), capOf(findings, policy)))
}

/** The mean, 0 when nothing applies or every weight is zero. */
function weightedMean(
  dimensions: Dimensions,
  weights: Readonly<Record<Dimension, number>>,
  without?: Dimension,
): number {
  let sum = 0
  let weight = 0
  for (const dimension of DIMENSIONS) {
    const value = dimensions[dimension]
    if (value === null || dimension === without) continue
    sum += value * weights[dimension]
    weight += weights[dimension]
  }
  return weight === 0 ? 0 : sum / weight
}

/** The lowest cap of any standing finding. */
function capOf(findings: readonly Finding[], policy: ScoringPolicy): number {
  let lowest = 100
  for (const finding of findings) {
    if (finding.severity === 'praise') continue
    const cap = doubted(finding, policy.caps[finding.rule] ?? 100, policy.doubted.score, 100)
    lowest = Math.min(lowest, cap, finding.severity === 'critical' ? (policy.caps.critical ?? 100) : 100)
  }
  return lowest
}

/** A rule that only warns, being less sure, caps more mildly; a hint caps nothing. */
function doubted({ severity }: Finding, cap: number, mild: number, none: number): number {
  if (severity === 'hint') return none
  return severity === 'warning' ? Math.max(cap, mild) : cap
}

/** 1 exactly when a finding is critical, else 2 to 5 by cuts of the mean without speed, lowered to the guide's caps. */
export function overallOf(
  dimensions: Dimensions,
  findings: readonly Finding[],
  policy: ScoringPolicy,
): number {
  if (findings.some((finding) => finding.severity === 'critical')) return 1
  const mean = weightedMean(dimensions, policy.weights, 'speed')
  const { three, four, five } = policy.cuts
  const byMean = 2 + [three, four, five].filter((cut) => mean >= cut).length
  const caps = findings
    .filter((finding) => finding.severity !== 'praise')
    .map((finding) => doubted(finding, policy.overall_caps[finding.rule] ?? 5, policy.doubted.overall, 5))
  const plain = dimensions.apology === null && praised(findings) < policy.exemplary
  return Math.max(2, Math.min(byMean, plain ? 4 : 5, ...caps))
}

/** How many rules have something good to say. */
const praised = (findings: readonly Finding[]): number =>
  new Set(findings.filter((finding) => finding.severity === 'praise').map((finding) => finding.rule)).size

/** Full marks up to a share of the target, the pass mark at the target, zero at four times (architecture, "A drill"). */
export function speedScore(
  minutes: number,
  target: number,
  { full_share, pass_score, zero_times }: ScoringPolicy['speed'],
): number {
  const share = minutes / target
  if (share <= full_share) return 100
  if (share <= 1) return Math.round(100 - ((100 - pass_score) * (share - full_share)) / (1 - full_share))
  return Math.round(Math.max(0, pass_score * (1 - (share - 1) / (zero_times - 1))))
}

const clamp = (value: number): number => Math.max(0, Math.min(100, value))
