import { normalise } from '../text/normalise.ts'
import { originalSpan } from '../text/span-map.ts'
import { findPii, type PiiSpan } from './find.ts'

/** Texts are read in pieces of about this many code units, cut where no identifier runs across. */
const PIECE = 8_000
/** Normalising may make a text longer, at most so many times; nothing may be cut off unread. */
const MOST_GROWTH = 4

/** All structured personal data of a text of any length, whoever owns it, in order and without overlaps. */
export function scanText(original: string): readonly PiiSpan[] {
  const found: PiiSpan[] = []
  for (let from = 0; from < original.length; ) {
    const to = endOfPiece(original, from)
    const piece = original.slice(from, to)
    const normalised = normalise(piece, piece.length * MOST_GROWTH + 8)
    const spanOf = (start: number, end: number) => originalSpan(normalised, start, end)
    for (const span of findPii({ original: piece, text: normalised.text, spanOf }))
      found.push({ ...span, start: span.start + from, end: span.end + from })
    from = to
  }
  return found
}

const NOT_INSIDE = /[^\p{L}\p{N}\s.@+()/-]\s|\p{Ll}\s(?=\p{Ll})/gu

/** The last line end within reach, else the last gap between two small words, else the limit (never inside a character). */
function endOfPiece(text: string, from: number): number {
  const limit = from + PIECE
  if (limit >= text.length) return text.length
  const line = text.lastIndexOf('\n', limit)
  if (line > from + PIECE / 2) return line + 1
  const half = from + PIECE / 2
  const gaps = [...text.slice(half, limit).matchAll(NOT_INSIDE)]
  const last = gaps.at(-1)
  if (last) return half + last.index + last[0].length
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

/** The text with every span replaced by its type in brackets: "[email]". */
export function masked(original: string, spans: readonly PiiSpan[]): string {
  let out = ''
  let at = 0
  for (const { start, end, type } of spans) {
    out += `${original.slice(at, start)}[${type}]`
    at = end
  }
  return out + original.slice(at)
}
