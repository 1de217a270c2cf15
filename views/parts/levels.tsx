import type { Offer } from '../model/offers.ts'

/** Jumps to the first scenario of each level: the list is long, and its order is that of the levels. */
export function Levels({ offers }: { readonly offers: readonly Offer[] }) {
  const levels = [...new Set(offers.map(({ scenario }) => scenario.level))]
  if (levels.length < 2) return null
  return (
    <nav class="levels small" aria-label="Levels">
      <span class="muted">Jump to level</span>
      <ul class="row">
        {levels.map((level) => (
          <li>
            <a href={`#level-${level}`} aria-label={`Level ${level}`}>
              {level}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
