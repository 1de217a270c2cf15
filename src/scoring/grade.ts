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
  const grade = (dimension: Dimension): number | null => {
    if (!applies.has(dimension)) return null
    if (dimension === 'speed') return speed
    return clamp(policy.start[dimension] + pointsOf(findings, dimension, policy))
  }
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, grade(dimension)])) as Record<
    Dimension,
    number | null
  >
}

function pointsOf(findings: readonly Finding[], dimension: Dimension, policy: ScoringPolicy): number {
  const worst = new Map<string, number>()
  for (const finding of findings) {
    if (finding.dimension !== dimension) continue
    const points =
      finding.severity === 'praise' ? (policy.praise[finding.rule] ?? 0) : -policy.penalties[finding.severity]
    worst.set(finding.rule, Math.min(points, worst.get(finding.rule) ?? points))
  }
  return [...worst.values()].reduce((sum, points) => sum + points, 0)
}

/** Weighted mean of the dimensions that apply, rounded; lowered to the cap of any standing finding. */
export function scoreOf(
  dimensions: Dimensions,
  findings: readonly Finding[],
  weights: Readonly<Record<Dimension, number>>,
  policy: ScoringPolicy,
): number {
  return Math.round(Math.min(weightedMean(dimensions, weights), ...capsOf(findings, policy)))
}

/** The mean, 0 when nothing applies or every weight is zero. */
function weightedMean(dimensions: Dimensions, weights: Readonly<Record<Dimension, number>>): number {
  let sum = 0
  let weight = 0
  for (const dimension of DIMENSIONS) {
    const value = dimensions[dimension]
    if (value === null) continue
    sum += value * weights[dimension]
    weight += weights[dimension]
  }
  return weight === 0 ? 0 : sum / weight
}

function capsOf(findings: readonly Finding[], policy: ScoringPolicy): readonly number[] {
  return findings
    .filter((finding) => finding.severity !== 'praise')
    .flatMap((finding) => [
      capOf(finding, policy.caps[finding.rule] ?? 100, policy.doubted.score, 100),
      finding.severity === 'critical' ? (policy.caps.critical ?? 100) : 100,
    ])
}

/** A rule that only warns, being less sure, caps more mildly; a hint caps nothing. */
function capOf({ severity }: Finding, cap: number, doubted: number, none: number): number {
  if (severity === 'hint') return none
  return severity === 'warning' ? Math.max(cap, doubted) : cap
}

/** 1 exactly when a finding is critical, else 2 to 5 by cuts of the mean without speed, lowered to the guide's caps. */
export function overallOf(
  dimensions: Dimensions,
  findings: readonly Finding[],
  policy: ScoringPolicy,
): number {
  if (findings.some((finding) => finding.severity === 'critical')) return 1
  const mean = weightedMean({ ...dimensions, speed: null }, policy.weights)
  const { three, four, five } = policy.cuts
  const byMean = 2 + [three, four, five].filter((cut) => mean >= cut).length
  const caps = findings
    .filter((finding) => finding.severity !== 'praise')
    .map((finding) => capOf(finding, policy.overall_caps[finding.rule] ?? 5, policy.doubted.overall, 5))
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
