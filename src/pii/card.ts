import { passesLuhn } from './check-digits.ts'
import { type DigitGroup, isGlued, type NumberRun } from './number-runs.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueAfter, cueBefore, words } from './surroundings.ts'

const CUES = words(
  'card cards cc visa mastercard maestro amex debit credit pan mc discover payment cardnumber',
)
const OTHER_NUMBERS = words(
  'imei order tracking parcel consignment shipment waybill awb invoice meter mpan iban isbn serial',
)
const GROUPINGS = /^(?:4 4 4 [1-4](?: [1-3])?|4 6 [45]|8 8|6 10|6 13|4 12)$/
const SHORTEST = 12
const LONGEST = 19

export const card = defineRecognizer({
  type: 'card',
  name: 'card',
  fewestDigits: SHORTEST,
  because:
    '12 to 19 digits that pass the Luhn check, with a card issuer\'s prefix or beside a word such as "card"',
  find: (reading) => reading.runs.flatMap((run) => cardsIn(reading, run)),
})

function cardsIn(reading: NormalisedText, run: NumberRun): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < run.length; ) {
    const match = bestCard(reading, run, at)
    if (match !== undefined) found.push(match.candidate)
    at = match?.end ?? at + 1
  }
  return found
}

/** The best claim that begins here: an issuer's form before any other, then the longest. */
function bestCard(reading: NormalisedText, run: NumberRun, at: number) {
  let digits = ''
  let best: { candidate: Candidate; end: number; rank: number } | undefined
  for (let end = at + 1; end <= run.length && digits.length < LONGEST; end++) {
    digits += run[end - 1]?.digits ?? ''
    const candidate = digits.length >= SHORTEST ? judge(reading, run, at, end, digits) : undefined
    if (candidate === undefined) continue
    const rank = candidate.confidence === 'likely' ? 0 : isIssued(digits) ? 2 : 1
    if (best === undefined || rank >= best.rank) best = { candidate, end, rank }
  }
  return best
}

function judge(
  reading: NormalisedText,
  run: NumberRun,
  at: number,
  end: number,
  digits: string,
): Candidate | undefined {
  if (digits.length > LONGEST || !isWhole(run, at, end)) return undefined
  const luhn = passesLuhn(digits) && !isOneDigit(digits)
  const shaped = isIssued(digits) && isCardGrouping(run.slice(at, end))
  if (!luhn && !shaped) return undefined
  const [from, to] = [run[at]?.from ?? 0, run[end - 1]?.to ?? 0]
  if (isGlued(reading.plain, from, to) || reading.plain.charAt(from - 1) === '+') return undefined
  const cued = cueBefore(reading, from, CUES, 8) ?? cueAfter(reading, to, CUES, 5)
  if (luhn && cued !== undefined)
    return { from, to, confidence: 'certain', because: `passes the Luhn check beside "${cued.text}"` }
  if (cueBefore(reading, from, OTHER_NUMBERS, 4) !== undefined) return undefined
  if (luhn && shaped) return { from, to, confidence: 'certain', because: 'passes the Luhn check' }
  return cued !== undefined
    ? { from, to, confidence: 'likely', because: `has the form of a card number beside "${cued.text}"` }
    : undefined
}

/** The digits before and after must not belong to it: joined by blanks only. */
function isWhole(run: NumberRun, at: number, end: number): boolean {
  return (run[at]?.joiner ?? '').trim() === '' && (run[end]?.joiner ?? '').trim() === ''
}

/** One digit repeated is a row of noughts, not a card. */
function isOneDigit(digits: string): boolean {
  return digits === digits.charAt(0).repeat(digits.length)
}

/** Prefix and length of the large card schemes. */
function isIssued(digits: string): boolean {
  const prefix = Number(digits.slice(0, 4))
  const size = digits.length
  if (prefix >= 4000 && prefix <= 4999) return size === 13 || size === 16 || size === 19
  if ((prefix >= 5100 && prefix <= 5599) || (prefix >= 2221 && prefix <= 2720)) return size === 16
  if ((prefix >= 3400 && prefix <= 3499) || (prefix >= 3700 && prefix <= 3799)) return size === 15
  if (prefix >= 3000 && prefix <= 3999) return size === 14 || size === 16
  return prefix >= 5000 && prefix <= 6999 && size >= 16
}

function isCardGrouping(groups: readonly DigitGroup[]): boolean {
  if (groups.length === 1) return true
  const sizes = groups.map((group) => group.digits.length).join(' ')
  return GROUPINGS.test(sizes) || groups.every((group) => group.digits.length === 1)
}
