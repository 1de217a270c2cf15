import { DIMENSIONS, type Dimension } from '../../src/scoring/report.ts'
import { level } from './kinds.ts'

export interface Petal {
  readonly dimension: Dimension
  readonly score: number | null
  readonly bed: string
  /** The filled part; null when the dimension does not apply. */
  readonly fill: { readonly path: string; readonly look: 'ok' | 'mid' | 'low' } | null
  readonly label: { readonly x: number; readonly y: number }
}

/** Half the angle of a petal in degrees, at its outer edge; the rest of the 45 is the gap. */
const HALF = 19.75

/** The eight petals clockwise from the top, around (0, 0). Radii in drawing units. */
export function petals(
  dimensions: Readonly<Partial<Record<string, number | null>>>,
  outer: number,
  inner: number,
): readonly Petal[] {
  return DIMENSIONS.map((dimension, index) => {
    const score = dimensions[dimension] ?? null
    const at = index * 45
    const reach = inner + ((outer - inner) * Math.max(0, Math.min(100, score ?? 0))) / 100
    return {
      dimension,
      score,
      bed: sector(at, inner, outer),
      fill:
        score === null ? null : { path: sector(at, inner, Math.max(reach, inner + 1)), look: level(score) },
      label: {
        x: round(Math.sin(radians(at)) * outer * 1.55),
        y: round(-Math.cos(radians(at)) * outer * 1.24),
      },
    }
  })
}

/** One petal: from the hub out to a radius, both edges arcs. The gap is even, so the angle at the hub is the same. */
function sector(degrees: number, inner: number, outer: number): string {
  const [a, b] = [degrees - HALF, degrees + HALF]
  const points = [point(a, inner), point(a, outer), point(b, outer), point(b, inner)]
  const arc = (radius: number, sweep: 0 | 1) => `A${round(radius)} ${round(radius)} 0 0 ${sweep} `
  return `M${points[0]}L${points[1]}${arc(outer, 1)}${points[2]}L${points[3]}${arc(inner, 0)}${points[0]}Z`
}

function point(degrees: number, radius: number): string {
  return `${round(Math.sin(radians(degrees)) * radius)} ${round(-Math.cos(radians(degrees)) * radius)}`
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
