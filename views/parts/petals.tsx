import { PASS } from '../model/kinds.ts'
import { type Petal, petals } from '../model/petals.ts'

export interface PetalsProps {
  readonly dimensions: Readonly<Partial<Record<string, number | null>>>
}

/** The print at 2rem or 4.5rem: shape only, the figure stands beside it. */
export function SmallPetals({ dimensions, size }: PetalsProps & { readonly size?: 'l' }) {
  return (
    <svg class={size ? 'petals size-l' : 'petals'} viewBox="-48 -48 96 96" aria-hidden="true">
      {petals(dimensions, 46, 10).map((petal) => (
        <Shape petal={petal} />
      ))}
    </svg>
  )
}

/** The print of a scorecard: labels and figures; a table with the same figures stands beside it. */
export function LargePetals({ dimensions }: PetalsProps) {
  const inner = 20
  return (
    <svg
      class="petals size-xl"
      viewBox="-185 -137 370 280"
      role="img"
      aria-label="Chart of the eight dimensions; the table beside it has the same figures"
    >
      {petals(dimensions, 100, inner).map((petal) => (
        <Shape petal={petal} />
      ))}
      <circle class="pass" r={inner + (100 - inner) * (PASS / 100)} />
      {petals(dimensions, 100, inner).map((petal) => (
        <Label petal={petal} />
      ))}
    </svg>
  )
}

function Shape({ petal }: { readonly petal: Petal }) {
  return (
    <>
      <path class={petal.fill ? 'bed' : 'bed na'} d={petal.bed} />
      {petal.fill && <path class={petal.fill.look} d={petal.fill.path} />}
    </>
  )
}

function Label({ petal }: { readonly petal: Petal }) {
  return (
    <>
      <text x={petal.label.x} y={petal.label.y}>
        {petal.dimension}
      </text>
      <text class="val" x={petal.label.x} y={petal.label.y + 13}>
        {petal.score === null ? 'not asked' : Math.round(petal.score)}
      </text>
    </>
  )
}
