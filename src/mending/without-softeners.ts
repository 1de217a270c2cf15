import type { Mend } from './mend.ts'
import { strike } from './strike.ts'
import { out } from './tidy.ts'

const SOFTENERS = new Set(['only', 'just', 'merely', 'simply'])
/** What they make small. */
const MEASURED = new Set(['a', 'an', 'the', 'one', 'two', 'three'])

/** What makes the harm small goes; the rest of what was said stays. */
export const withoutSofteners: Mend = function* (reading, seen) {
  const { tokens, original } = reading.document
  const soft = tokens.filter(
    ({ start, end, text, index }) =>
      start >= seen.span.start &&
      end <= seen.span.end &&
      SOFTENERS.has(text) &&
      MEASURED.has(tokens[index + 1]?.text ?? ''),
  )
  if (soft.length > 0)
    yield { message: 'Say it as it was', edits: soft.flatMap((token) => out(original, token)) }
  yield* strike(reading, seen)
}
