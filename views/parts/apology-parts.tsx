import type { ApologyComponent, ApologyPart } from '../../src/model/apology-parts.ts'
import { Characters } from './words.tsx'

const PLAIN: Readonly<Record<ApologyComponent, string>> = {
  responsibility: 'Takes responsibility',
  repair: 'Offers to put it right',
  regret: 'Says sorry',
  explanation: 'Explains what happened',
  repentance: 'Says it will not happen again',
  forgiveness: 'Asks to be forgiven',
}

/** The six parts of an apology, the weightiest first, each found or missing. */
export function ApologyParts({
  parts,
  text,
}: {
  readonly parts: readonly ApologyPart[]
  readonly text: string
}) {
  const sum = (all: readonly ApologyPart[]) => all.reduce((total, { weight }) => total + weight, 0)
  return (
    <div class="sheet">
      <h3>The apology, part by part</h3>
      <p class="why">
        {sum(parts.filter(({ span }) => span !== null))} of {sum(parts)} points; what counts most comes first.
      </p>
      <ul>
        {parts.map(({ component, weight, span }) => (
          <li>
            {PLAIN[component]} ({weight}):{' '}
            {span ? (
              <q hx-ignore dir="auto">
                <Characters text={text.slice(span.start, span.end)} />
              </q>
            ) : (
              'missing'
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
