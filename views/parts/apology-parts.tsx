import type { ApologyPart } from '../../src/model/apology-parts.ts'
import { APOLOGY_WORDS, apologyPoints } from '../../src/scoring/apology-words.ts'
import { Characters } from './words.tsx'

export interface ApologyPartsProps {
  readonly parts: readonly ApologyPart[]
  /** The reply that the spans point into. */
  readonly text: string
}

/** The six parts of an apology, the weightiest first, each found or missing. */
export function ApologyParts(props: ApologyPartsProps) {
  return (
    <div class="sheet">
      <h3>The apology, part by part</h3>
      <p class="why">{apologyPoints(props.parts)}; what counts most comes first.</p>
      <PartList {...props} />
    </div>
  )
}

/** The same, folded away under a reply. */
export function FoldedApologyParts(props: ApologyPartsProps) {
  return (
    <details class="small">
      <summary>The apology, part by part: {apologyPoints(props.parts)}</summary>
      <PartList {...props} />
    </details>
  )
}

function PartList({ parts, text }: ApologyPartsProps) {
  return (
    <ul>
      {parts.map(({ component, weight, span }) => (
        <li>
          {APOLOGY_WORDS[component]} ({weight}):{' '}
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
  )
}
