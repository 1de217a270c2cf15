import type { Mend } from './mend.ts'
import { out, put } from './tidy.ts'

/** Exactly the marked sign goes: an emoji, for one. Where it stood for a full stop, a full stop comes. */
export const leaveOut: Mend = function* (reading, { span }) {
  const { original } = reading.document
  const before = original.slice(0, span.start).trimEnd()
  const after = original.slice(span.end).trimStart()
  const parted = /[\p{L}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(after)
  const edits = parted ? put(original, { start: before.length, end: span.end }, '.') : out(original, span)
  yield { message: 'Take it out', edits }
}
