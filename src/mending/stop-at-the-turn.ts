import type { Mend } from './mend.ts'
import { out } from './tidy.ts'

const TURNS = new Set(['but', 'however', 'although', 'though', 'yet'])

/** An apology that is taken back ends before its "but". */
export const stopAtTheTurn: Mend = function* (reading, seen) {
  const { tokens, original } = reading.document
  const at = tokens.findIndex(
    ({ start, end, text }) => start >= seen.span.start && end <= seen.span.end && TURNS.has(text),
  )
  const turn = tokens[at]
  const sentence = turn && reading.document.sentences[turn.sentence]
  const last = sentence?.tokens.findLast((token) => token.kind !== 'punctuation' && token.kind !== 'emoji')
  const before = tokens[at - 1]
  if (turn && last && before) {
    const start = /^[,;–—-]$/.test(before.text) ? before.start : turn.start
    yield { message: 'Stop before the turn', edits: out(original, { start, end: last.end }) }
  }
}
