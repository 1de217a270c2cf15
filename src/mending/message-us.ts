import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Mend, Seen } from './mend.ts'
import { strike } from './strike.ts'
import { put } from './tidy.ts'

const message = 'Offer a private message'
/** Verbs that send somebody somewhere, in the form that a request has. */
const SENDS = new Set(
  'call ring phone email mail visit contact go log fill write message give drop send speak get pop use head raise submit check reach complete open try follow see'.split(
    ' ',
  ),
)

/** The customer is asked to go somewhere: a private message brings the same without the walk. */
export const messageUs: Mend = function* (reading, seen) {
  yield* there(reading, seen)
  yield* instead(reading, seen)
  yield* strike(reading, seen)
}

/** "Call us on 0800 ..": "send us a private message", where the words before go on to fit. */
function* there(reading: Reading, { span }: Seen): Iterable<Suggestion> {
  const { tokens, original } = reading.document
  const first = tokens.find((token) => token.start >= span.start)
  const rest = (reading.document.sentences[first?.sentence ?? -1]?.tokens ?? []).filter(
    (token) => token.start >= span.end,
  )
  if (!first || !SENDS.has(first.text)) return
  const stop = rest.findIndex((token) => STOPS.has(token.text))
  const last = (stop < 0 ? rest.at(-1) : rest[stop - 1])?.end ?? span.end
  yield {
    message,
    edits: put(original, { start: span.start, end: Math.max(last, span.end) }, 'send us a private message'),
  }
}

const STOPS = new Set(['.', '!', '?', ',', ';', 'and', 'so', 'but', '…', '('])

/** The sentence as a whole is another one. */
function* instead(reading: Reading, { span }: Seen): Iterable<Suggestion> {
  const { original } = reading.document
  const sentence = reading.document.sentences.find((one) => one.start <= span.start && span.end <= one.end)
  if (!sentence) return
  const end = sentence.start + original.slice(sentence.start, sentence.end).trimEnd().length
  yield {
    message,
    edits: put(
      original,
      { start: sentence.start, end },
      'Please send us a private message and we will take it from there.',
    ),
  }
}
