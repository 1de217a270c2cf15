import type { PiiSpan } from '../pii/find.ts'
import type { Reading } from './reading.ts'

/** "the 16 digits on the back" names a kind of data and shows none. */
export const isNamedOnly = (reading: Reading, span: PiiSpan): boolean =>
  !/\d|@|\bdot\b|[a-z]-[a-z]/i.test(reading.document.original.slice(span.start, span.end)) &&
  span.confidence !== 'certain' &&
  (span.text.match(SPELLED)?.length ?? 0) < FULLY_SPELLED

/** So many digits or parts of a date in words show the datum itself. */
const SPELLED =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|nineteen|twenty|[a-z]+(?:th|nd|rd|st))\b/gi
const FULLY_SPELLED = 3
