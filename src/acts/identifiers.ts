import { findPii, type PiiSpan } from '../pii/find.ts'
import { mayHoldPii } from '../pii/glance.ts'
import { sameIdentifier } from '../pii/identifiers.ts'
import type { PiiType } from '../scoring/report.ts'
import { inOrder, overlapsAny } from './mentions.ts'
import { act, type Reading, seldom } from './reading.ts'

/** Structured personal data in the reply, whoever's it is. */
export const identifiers = act((reading): readonly PiiSpan[] => {
  if (!mayHoldPii(reading.document)) return NONE
  const found = findPii(reading.document).map((span) => ({ ...span, type: typeInThread(reading, span) }))
  if (!LONG.test(reading.document.original)) return found
  const repeated = posted(reading).flatMap((span) => repeats(reading, span))
  return inOrder([...found, ...repeated.filter((span) => !overlapsAny(span, found))])
})

const NONE: readonly PiiSpan[] = []

/** What the customer or a bystander posted, with digits enough to be somebody's. */
const posted = seldom((reading): readonly PiiSpan[] =>
  reading.thread.flatMap((post, i) =>
    reading.situation.thread[i]?.from !== 'brand' && LONG.test(post.original) ? findPii(post) : NONE,
  ),
)
const LONG = /\d[\d\s-]{3,}\d/

/** The same characters in the reply, where nothing beside them says what they are: "we should have closed 4410 2287 90". */
function repeats(reading: Reading, span: PiiSpan): readonly PiiSpan[] {
  const start = LONG.test(span.text) ? reading.document.original.indexOf(span.text) : -1
  if (start < 0) return []
  const end = start + span.text.length
  return [{ ...span, start, end, recognizer: 'repeated', because: 'is what the customer posted' }]
}

const BOOKED =
  'cabin ferry flight hotel reservation booking booked table viewing appointment rental room stay trip'.split(
    ' ',
  )
const ORDERED = 'order ordered parcel delivery delivered package bought tracking'.split(' ')
const SIGNED_IN = 'banned ban account login locked profile raid player'.split(' ')

/** What kind of number a bare one is, by the thread: as the customer labelled it, else by what they talk about. */
function typeInThread(reading: Reading, span: PiiSpan): PiiType {
  if (span.type === 'account_id' && /"licen[cs]e"/.test(span.because) && /[A-Z]{2}/.test(span.text))
    return 'national_id'
  if (span.recognizer !== 'bare-identifier' || span.type !== 'order_id') return span.type
  const same = posted(reading).find((other) => sameIdentifier(other.text, span.text))
  if (same) return same.type
  const words = new Set(
    [...reading.thread, reading.document].flatMap((post) => post.tokens.map((token) => token.text)),
  )
  const has = (kinds: readonly string[]) => kinds.some((word) => words.has(word))
  if (has(ORDERED)) return span.type
  return has(BOOKED) ? 'booking_ref' : has(SIGNED_IN) ? 'account_id' : span.type
}
