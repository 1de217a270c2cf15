import type { Edit, Suggestion } from '../../src/scoring/report.ts'
import { pieces, shortened } from './words.ts'

/** A suggestion that can be put into the draft by a click. */
export interface Offer {
  readonly edits: readonly Edit[]
  readonly label: string
  /** The label with the words it is about, for those who hear one button after the other. */
  readonly name: string
  /** What the button sends: the edits as JSON. */
  readonly value: string
  readonly changes: readonly { readonly out: string; readonly in: string }[]
}

/** Null when a suggestion has no wording of its own. */
export function offerOf(text: string, { edits, message }: Suggestion): Offer | null {
  if (edits.length === 0) return null
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const changes = inOrder
    .map(({ start, end, insert }) => ({ out: text.slice(start, end).trim(), in: insert.trim() }))
    // A capital that follows from the rest goes without saying.
    .filter((change) => inOrder.length === 1 || change.out.toLowerCase() !== change.in.toLowerCase())
  const label = changes.every((change) => change.in === '') ? 'Take it out' : 'Apply'
  const about = changes.map((change) => change.out || change.in).join(' … ')
  return {
    edits: inOrder,
    label,
    name: `${label}: ${shortened(readable(about), 60) || message}`,
    value: JSON.stringify(inOrder.map(({ start, end, insert }) => ({ start, end, insert }))),
    changes,
  }
}

/** Without characters that would turn the line they are read in. */
function readable(text: string): string {
  return pieces(text)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('')
}
