import { claimsIn } from './find.ts'
import { readNormalised } from './reading.ts'
import { withDigits } from './spelled-digits.ts'
import { readValue } from './values.ts'

const SEPARATORS = /[^\p{L}\p{N}@]+/gu
const SPELLED_SIGN = /[([{<\s](?:dot|at)[)\]}>\s]/gi
/** A shorter tail than this fits too many numbers to tell anything. */
const SHORTEST_TAIL = 4

/**
 * Whether two ways of writing are the same identifier: equal but for separators, case, spelled-out digits and signs, or
 * one the tail of the other with four or more characters, digits among them ("the card ending 4242").
 */
export function sameIdentifier(a: string, b: string): boolean {
  const [short = '', long = ''] = [bare(a), bare(b)].sort((x, y) => x.length - y.length)
  if (short === '') return false
  if (short === long) return true
  return (
    short.length >= SHORTEST_TAIL &&
    HAS_DIGIT.test(short) &&
    (long.endsWith(short) || sameNumber(short, long))
  )
}

const HAS_DIGIT = /\d/

/** "+44 7700 900812" and "07700 900812". */
function sameNumber(short: string, long: string): boolean {
  return (
    short.startsWith('0') &&
    short.length >= 9 &&
    long.length - short.length <= 3 &&
    long.endsWith(short.slice(1))
  )
}

function bare(written: string): string {
  const signs = written.replace(SPELLED_SIGN, (sign) => (sign.toLowerCase().includes('at') ? '@' : '.'))
  return withDigits(signs).text.toLowerCase().replace(SEPARATORS, '')
}

/**
 * Everything in a text that may be an identifier, as it is written there: all personal data found, and every further run of
 * letters and digits with four or more digits that is no price, date or time. Generous on purpose: for comparing with a thread.
 */
export function identifiersIn(text: string): readonly string[] {
  const found = claimsIn(text).map(({ from, to }) => ({ from, to }))
  const reading = readNormalised(text)
  reading.chunks.forEach((chunk, i) => {
    const value = chunk.to - chunk.from < 4 ? undefined : readValue(reading, i)
    if (value === undefined || value.ordinary || value.digits < 4) return
    const [from, to] = [reading.startOf(value.from), reading.endOf(value.to)]
    if (!found.some((other) => other.from < to && from < other.to)) found.push({ from, to })
  })
  return found.sort((a, b) => a.from - b.from).map(({ from, to }) => text.slice(from, to))
}
