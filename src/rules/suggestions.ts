import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'

/** Takes the marked words out, with one of the spaces around them. */
export function takeOut(reading: Reading, span: Span): Suggestion {
  const { original } = reading.document
  const spaceBefore = original[span.start - 1] === ' '
  const joins = spaceBefore && /^[\s.,;:!?)]|^$/.test(original.slice(span.end, span.end + 1))
  return {
    message: 'Take it out',
    edits: [{ start: joins ? span.start - 1 : span.start, end: span.end, insert: '' }],
  }
}
