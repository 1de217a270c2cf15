import { hueOf, initials } from '../model/people.ts'

export type AvatarShape = 'customer' | 'bystander' | 'brand'

const HEXAGON = '20,0 37.3,10 37.3,30 20,40 2.7,30 2.7,10'

/** Customers are round, bystanders six-sided, the brand square: the shape tells as well as the colour. */
export function Avatar({
  person,
  name,
  shape,
}: {
  readonly person: string
  readonly name: string
  readonly shape: AvatarShape
}) {
  return (
    <svg
      class={`avatar ${shape === 'brand' ? 'brand' : hueOf(person)}`}
      viewBox="0 0 40 40"
      aria-hidden="true"
    >
      {shape === 'customer' && <circle cx="20" cy="20" r="20" />}
      {shape === 'customer' && <path class="orn" d="M0 20a20 20 0 0 0 40 0z" />}
      {shape === 'bystander' && <polygon points={HEXAGON} />}
      {shape === 'bystander' && <path class="orn" d="M20 0v40L2.7 30V10z" />}
      {shape === 'brand' && <rect width="40" height="40" rx="11" />}
      <text x="20" y="24.7">
        {initials(name)}
      </text>
    </svg>
  )
}
