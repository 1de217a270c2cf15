import { DIMENSIONS, type Severity } from '../../scoring/report.ts'
import type { Scorecard } from '../scorecard.ts'
import { cut, gravest } from './decided.ts'
import type { Figures } from './dimensions.ts'
import { DIMENSION_PRACTICE, PRACTICE_TITLES } from './practices.ts'
import type { ScoredDrill } from './scored-drill.ts'

/** How much a finding says about a practice: one grave fault outweighs several small ones. */
const POINTS: Readonly<Record<Severity, number>> = { critical: 50, error: 12, warning: 5, hint: 1, praise: 0 }

/** The one thing to practise next: what the findings weigh most for, else what the weakest dimension stands on. */
export function nextPractice(drill: ScoredDrill, figures: Figures): Scorecard['next'] {
  const findings = [...drill.findings, ...drill.replies.flatMap(({ report }) => report.findings)]
  const faults = findings.filter(({ severity }) => severity !== 'praise')
  const points = new Map<string, number>()
  for (const { practice, severity } of faults)
    points.set(practice, (points.get(practice) ?? 0) + POINTS[severity])
  const worst = [...points].sort((a, b) => b[1] - a[1])[0]?.[0]
  const shown = worst === undefined ? undefined : gravest(faults.filter(({ practice }) => practice === worst))
  if (worst !== undefined && shown)
    return entry(worst, shown.quote && shown.span ? `“${cut(shown.quote)}”: ${shown.why}` : shown.why)
  return weakestDimension(drill, figures)
}

function weakestDimension({ scenario }: ScoredDrill, figures: Figures): Scorecard['next'] {
  const applied = DIMENSIONS.filter((dimension) => figures[dimension] !== null)
  const weakest = applied.sort((a, b) => (figures[a] ?? 0) - (figures[b] ?? 0))[0]
  const figure = weakest === undefined ? null : figures[weakest]
  if (weakest === undefined || figure === null || figure >= 90) {
    const practice = scenario.practices[0] ?? 'P3'
    return entry(
      practice,
      'Nothing here asks to be mended; the same practice in another scenario shows whether it holds.',
    )
  }
  return entry(DIMENSION_PRACTICE[weakest], `The ${weakest} dimension came out lowest, at ${figure} of 100.`)
}

function entry(practice: string, why: string): Scorecard['next'] {
  return { practice, title: PRACTICE_TITLES[practice] ?? practice, why }
}
