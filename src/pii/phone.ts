import {
  type DigitGroup,
  digitsOf,
  endOf,
  isAlphanumeric,
  isGlued,
  type NumberRun,
  startOf,
} from './number-runs.ts'
import { overlapsDate } from './ordinary-numbers.ts'
import { isNorthAmerican, isPhoneGrouping, isTrunkForm, isValidNumber } from './phone-shapes.ts'
import { labelOf } from './phone-words.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, type Confidence, defineRecognizer } from './recognizer.ts'

const LONGEST_WINDOW = 7

interface Numbering {
  readonly reading: NormalisedText
  valid(written: string): boolean
}

export const phone = defineRecognizer({
  type: 'phone',
  name: 'phone',
  fewestDigits: 6,
  because:
    'an international, trunk or North American form, or digits beside a word such as "call" or "mobile"',
  find(reading) {
    return reading.runs.flatMap((run) => phonesIn({ reading, valid: isValidNumber }, run))
  },
})

function phonesIn(numbering: Numbering, run: NumberRun): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < run.length; ) {
    const match = longestAt(numbering, run, at)
    if (match !== undefined) found.push(match.candidate)
    at = match?.end ?? at + 1
  }
  return found
}

function longestAt(numbering: Numbering, run: NumberRun, at: number) {
  if (!isBreak(run[at]?.joiner ?? '')) return undefined
  for (let end = Math.min(run.length, at + LONGEST_WINDOW); end > at; end--) {
    if (!isBreak(run[end]?.joiner ?? '')) continue
    const digits = countDigits(run, at, end)
    if (digits < FEWEST || digits > MOST) continue
    const candidate = judge(numbering, run.slice(at, end))
    if (candidate !== undefined) return { candidate, end }
  }
  return undefined
}

/** Digits that a phone number may have. */
const FEWEST = 6
const MOST = 15

function countDigits(run: NumberRun, at: number, end: number): number {
  let count = 0
  for (let i = at; i < end; i++) count += run[i]?.digits.length ?? 0
  return count
}

function judge({ reading, valid }: Numbering, groups: readonly DigitGroup[]): Candidate | undefined {
  const digits = digitsOf(groups)
  const shaped = groups.length === 1 || isNorthAmerican(groups) || isPhoneGrouping(groups)
  const from = leadIn(reading.plain, startOf(groups))
  const international = reading.plain.charAt(from) === '+' || (digits.startsWith('00') && groups.length > 1)
  if (!shaped && !international) return undefined
  if (isOrdinary(reading, groups, from, endOf(groups))) return undefined
  const to = withExtension(reading.plain, endOf(groups))
  const claim = (confidence: Confidence, because: string): Candidate => ({ from, to, confidence, because })
  const written = reading.plain.slice(from, endOf(groups))
  if (international && digits.length >= 8) {
    if (valid(written)) return claim('certain', 'is a valid international number')
    if (groups.length > 1 && shaped) return claim('likely', 'is written as an international number')
  }
  const label = labelOf(reading, from, to)
  if (label === 'other') return undefined
  if (isNorthAmerican(groups)) return claim('certain', 'has the form of a North American number')
  if (isTrunkForm(groups, digits)) return claim('certain', 'has a leading zero and phone-like groups')
  const zeroed = digits.startsWith('0') && (digits.length === 10 || digits.length === 11)
  if (zeroed && groups.length === 1 && valid(written)) return claim('certain', 'is a valid national number')
  if (hasAreaInBrackets(reading.plain, groups) && digits.length >= 9)
    return claim('likely', 'has an area code in brackets')
  if (isIndianMobile(groups)) return claim('likely', 'has the form of an Indian mobile number')
  if (label === undefined || !isCued(groups, digits, label.strong)) return undefined
  return claim(label.strong || valid(written) ? 'certain' : 'likely', `stands beside "${label.word}"`)
}

/** A window inside a run must be cut off from the rest by blanks, not by hyphens or dots. */
function isBreak(joiner: string): boolean {
  return BREAKS.has(joiner)
}

const BREAKS = new Set(['', ' ', ' (', '  ', ' - ', '. ', ' / ', '/'])

function leadIn(plain: string, from: number): number {
  let start = from
  if (plain.charAt(start - 1) === '(') start--
  if (plain.charAt(start - 1) === '+') start--
  return start
}

function withExtension(plain: string, to: number): number {
  const match = EXTENSION.exec(plain.slice(to, to + 14))
  return match === null ? to : to + match[0].length
}

const EXTENSION = /^(?: ?x| ?ext\.? ?)\d{1,6}\b/i
const PRICE_BEFORE = new Set('£$€₹¥#~')

function isOrdinary(
  reading: NormalisedText,
  groups: readonly DigitGroup[],
  from: number,
  to: number,
): boolean {
  const { plain } = reading
  const before = plain.charAt(from - 1)
  if (PRICE_BEFORE.has(before) || (isGlued(plain, from, to) && !hasDepartment(plain, from, to))) return true
  const after = plain.charAt(to)
  if (
    after === '%' ||
    (after === ':' && isDigit(plain, to + 1)) ||
    ((before === ':' || before === ',') && isDigit(plain, from - 2))
  )
    return true
  if (after === ',' && isDigit(plain, to + 1) && plain.charAt(to + 4) === '') return true
  return overlapsDate(reading, from, to) || isNationalId(groups)
}

/** "020 913 0144-Office": a department after the number. */
function hasDepartment(plain: string, from: number, to: number): boolean {
  return !isAlphanumeric(plain.charAt(from - 1)) && plain.charAt(to) === '-' && !isDigit(plain, to + 1)
}

function isDigit(plain: string, at: number): boolean {
  return plain.charAt(at) >= '0' && plain.charAt(at) <= '9'
}

/** "(11) 91234-5678", "8 (495) 123-45-67". */
function hasAreaInBrackets(plain: string, groups: readonly DigitGroup[]): boolean {
  return groups.some(
    ({ from, to, digits }) => plain.charAt(from - 1) === '(' && plain.charAt(to) === ')' && digits.length > 1,
  )
}

/** "98765-43210": five and five, from 6 up. */
function isIndianMobile(groups: readonly DigitGroup[]): boolean {
  const [head, tail] = groups
  if (groups.length !== 2 || head === undefined || tail === undefined || tail.joiner !== '-') return false
  return head.digits.length === 5 && tail.digits.length === 5 && head.digits.charAt(0) >= '6'
}

/** 3-2-4 is an American social security number. */
function isNationalId(groups: readonly DigitGroup[]): boolean {
  const [a, b, c] = groups
  if (groups.length !== 3 || b?.joiner !== '-') return false
  return a?.digits.length === 3 && b.digits.length === 2 && c?.digits.length === 4
}

/** How phone-like digits must be when only a word beside them speaks for it. */
function isCued(groups: readonly DigitGroup[], digits: string, strong: boolean): boolean {
  if (groups.length > 1) return isPhoneGrouping(groups) && (strong || digits.length >= 7)
  return digits.length >= (strong ? 6 : 7) && digits.length <= 13 && !digits.endsWith('000')
}
