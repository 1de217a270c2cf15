import { isAmount, isUnit, isYear, overlapsDate } from './ordinary-numbers.ts'
import type { NormalisedText } from './reading.ts'

/** Something that may be an identifier: one chunk, or several short ones that belong together. */
export interface Value {
  readonly from: number
  readonly to: number
  /** As it stands. */
  readonly text: string
  /** Letters and digits only. */
  readonly compact: string
  readonly digits: number
  readonly letters: number
  readonly upper: boolean
  /** A price, date, time, year, amount or decimal. */
  readonly ordinary: boolean
}

const SEPARATORS = /[-_./ #\u2013\u2010\u2011]/g
const CODE = /^[A-Za-z0-9]+$/
const PURE_DIGITS = /^\d+$/
const UPPER_CODE = /^[A-Z0-9-]+$/
/** British number plates: "AB12 CDE". */
const PLATE_HEAD = /^[A-Z]{2}\d{2}$/
const PLATE_TAIL = /^[A-Z]{3}$/
const SINGLE = /^[A-Z0-9]$/
const HAS_DIGIT = /\d/
const LETTER = /[A-Za-z]/g
const DIGIT = /\d/g
const LOWER = /[a-z]/
const DECIMAL = /^\d+\.\d{1,2}[A-Za-z]{0,3}$/
const CLOCK = /^(\d{1,2})[.:]?(\d{2})?(?:am|pm)?[-\u2013](\d{1,2})[.:]?(\d{2})?(?:am|pm)?$/i
const YEARS = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/
const CURRENCY = /[£$€₹¥]/
/** Pieces of one number written with blanks. */
const MOST_PIECES = 10

/** The value that begins at a chunk (or at `inside` it, after a label glued to it); undefined when none can. */
export function readValue(reading: NormalisedText, index: number, inside = -1): Value | undefined {
  const first = reading.chunks[index]
  if (first === undefined) return undefined
  const from = inside < 0 ? first.from : skipSigns(reading.plain, inside, first.to)
  const last = lastPiece(reading, index)
  const to = reading.chunks[last]?.to ?? first.to
  const text = reading.plain.slice(from, to)
  const compact = text.replace(SEPARATORS, '')
  if (!CODE.test(compact)) return undefined
  const digits = compact.match(DIGIT)?.length ?? 0
  return {
    from,
    to,
    text,
    compact,
    digits,
    letters: compact.match(LETTER)?.length ?? 0,
    upper: !LOWER.test(compact),
    ordinary: digits > 0 && isOrdinary(reading, index, last, from, to),
  }
}

function skipSigns(plain: string, from: number, to: number): number {
  let at = from
  while (at < to && ':#=-/('.includes(plain.charAt(at))) at++
  return at
}

function lastPiece(reading: NormalisedText, index: number): number {
  let last = index
  while (last - index < MOST_PIECES && continuesInto(reading, last, index)) last++
  return last
}

function continuesInto(reading: NormalisedText, at: number, first: number): boolean {
  const piece = reading.chunks[at]
  const next = reading.chunks[at + 1]
  if (piece === undefined || next === undefined || piece.closing !== '' || next.opening !== '') return false
  if (next.from - piece.to > 1) return false
  if (SINGLE.test(piece.text) && SINGLE.test(next.text)) return at > first || hasSingles(reading, first)
  if (PLATE_HEAD.test(piece.text) && PLATE_TAIL.test(next.text)) return true
  if (!UPPER_CODE.test(piece.text) || !HAS_DIGIT.test(piece.text)) return false
  const after = reading.chunks[at + 2]
  if (after !== undefined && PURE_DIGITS.test(next.text) && isUnit(after.text)) return false
  if (isAmount(next.text)) return false
  if (PURE_DIGITS.test(next.text)) return next.text.length >= 2 && !isYear(next.text)
  return UPPER_CODE.test(next.text) && HAS_DIGIT.test(next.text)
}

/** At least four single signs in a row, digits among them: "X 7 K 2 P L". */
function hasSingles(reading: NormalisedText, first: number): boolean {
  const row = reading.chunks.slice(first, first + 4).map((chunk) => chunk.text)
  return (
    row.length === 4 && row.every((sign) => SINGLE.test(sign)) && row.some((sign) => HAS_DIGIT.test(sign))
  )
}

function isOrdinary(reading: NormalisedText, first: number, last: number, from: number, to: number): boolean {
  const text = reading.plain.slice(from, to)
  if (
    CURRENCY.test(reading.chunks[first]?.opening ?? '') ||
    isAmount(text) ||
    DECIMAL.test(text) ||
    isOpeningHours(text)
  )
    return true
  if (reading.plain.charAt(to) === '%' || YEARS.test(text)) return true
  const next = reading.chunks[last + 1]
  const isCount =
    PURE_DIGITS.test(text) &&
    text.length < 7 &&
    reading.chunks[last]?.closing === '' &&
    isUnit(next?.text ?? '')
  return isCount || overlapsDate(reading, from, to)
}

/** "0900-1700", "9.30-17.00", "8am-8pm". */
function isOpeningHours(text: string): boolean {
  const [, open, past = '0', close, after = '0'] = CLOCK.exec(text) ?? []
  const hours = [open, close].every((hour) => hour !== undefined && Number(hour) <= 24)
  return hours && Number(past) < 60 && Number(after) < 60
}
