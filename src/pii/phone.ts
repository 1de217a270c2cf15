import { type DigitGroup, digitsOf, endOf, isAlphanumeric, isGlued, type NumberRun, numberRuns, startOf } from './number-runs.ts'
import { overlapsDate } from './ordinary-numbers.ts'
import { isNorthAmerican, isPhoneGrouping, isTrunkForm, isValidNumber } from './phone-shapes.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueAfter, cueBefore, words, wordsBefore } from './surroundings.ts'

const LABELS = words('phone mobile mob cell cellphone tel telephone fax landline whatsapp hotline desk office handset')
const CUES = words(
  'call calls called calling caller phoned phoning ring rings rang ringing dial dialled dialed text texted texting sms message messages messaged msg reach reached answering line number numbers contact contacted registered viber signal voicemail',
)
const OTHER_NUMBERS = words(
  'order orders ref reference ticket case invoice account acct acc sort tracking parcel booking reservation pnr card iban imei isbn meter policy passport ssn aadhaar aadhar pan nino nhs serial sku model item version routing confirmation customer member membership zip postcode social ip id siren utr vat catalogue catalog',
)
const LONGEST_WINDOW = 7
/** Lookups in the numbering plans cost most; no reply holds this many numbers. */
const LOOKUPS = 60

interface Numbering {
  readonly reading: NormalisedText
  valid(written: string): boolean
}

export const phone = defineRecognizer({
  type: 'phone',
  name: 'phone',
  needsDigit: true,
  because: 'an international, trunk or North American form, or digits beside a word such as "call" or "mobile"',
  find(reading) {
    let lookups = LOOKUPS
    const numbering = { reading, valid: (written: string) => lookups-- > 0 && isValidNumber(written) }
    return numberRuns(reading).flatMap((run) => phonesIn(numbering, run))
  },
})

function phonesIn(numbering: Numbering, run: NumberRun): Candidate[] {
  const found: Candidate[] = []
  let at = 0
  while (at < run.length) {
    const longest = Math.min(run.length, at + LONGEST_WINDOW)
    let end = longest
    let candidate: Candidate | undefined
    for (; end > at && candidate === undefined; end--) candidate = judge(numbering, run, at, end)
    if (candidate === undefined) at++
    else {
      found.push(candidate)
      at = end + 1
    }
  }
  return found
}

function judge({ reading, valid }: Numbering, run: NumberRun, at: number, end: number): Candidate | undefined {
  const groups = run.slice(at, end)
  const digits = digitsOf(groups)
  if (digits.length < 6 || digits.length > 15 || !standsAlone(run, at, end)) return undefined
  const from = leadIn(reading.plain, startOf(groups))
  const to = withExtension(reading.plain, endOf(groups))
  const written = reading.plain.slice(from, endOf(groups))
  if (isOrdinary(reading, groups, from, endOf(groups))) return undefined
  const international = written.startsWith('+') || (digits.startsWith('00') && digits.length >= 10 && groups.length > 1)
  if (international && digits.length >= 8) {
    if (valid(written)) return { from, to, confidence: 'certain', because: 'is a valid international number' }
    if (groups.length > 1) return { from, to, confidence: 'likely', because: 'is written as an international number' }
  }
  const label = labelOf(reading, from, to)
  if (label === 'other') return undefined
  if (isNorthAmerican(groups)) return { from, to, confidence: 'certain', because: 'has the form of a North American number' }
  if (isTrunkForm(groups, digits)) return { from, to, confidence: 'certain', because: 'has a leading zero and phone-like groups' }
  const zeroed = digits.startsWith('0') && (digits.length === 10 || digits.length === 11)
  if (zeroed && groups.length === 1 && valid(written)) return { from, to, confidence: 'certain', because: 'is a valid national number' }
  if (label === undefined || !isCued(groups, digits, label.strong)) return undefined
  const confidence = label.strong || valid(written) ? 'certain' : 'likely'
  return { from, to, confidence, because: `stands beside "${label.word}"` }
}

/** A window inside a run must be cut off from the rest by blanks, not by hyphens or dots. */
function standsAlone(run: NumberRun, at: number, end: number): boolean {
  const joinerBefore = run[at]?.joiner ?? ''
  const joinerAfter = run[end]?.joiner ?? ''
  const isBreak = (joiner: string) => joiner === '' || joiner === ' ' || joiner === ' (' || joiner === '  ' || joiner === ' - ' || joiner === '. ' || joiner === ' / ' || joiner === '/'
  return isBreak(joinerBefore) && isBreak(joinerAfter)
}

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

function isOrdinary(reading: NormalisedText, groups: readonly DigitGroup[], from: number, to: number): boolean {
  const { plain } = reading
  const before = plain.charAt(from - 1)
  if (PRICE_BEFORE.has(before) || (isGlued(plain, from, to) && !hasDepartment(plain, from, to))) return true
  const after = plain.charAt(to)
  if (after === '%' || (after === ':' && isDigit(plain, to + 1)) || ((before === ':' || before === ',') && isDigit(plain, from - 2))) return true
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

/** 3-2-4 is an American social security number. */
function isNationalId(groups: readonly DigitGroup[]): boolean {
  return groups.map((group) => group.digits.length).join('-') === '3-2-4' && groups[1]?.joiner === '-'
}

function labelOf(reading: NormalisedText, from: number, to: number) {
  for (const [i, word] of wordsBefore(reading, from, 6).entries()) {
    if (OTHER_NUMBERS.has(word.text) && i < 4) return 'other'
    if (LABELS.has(word.text) && i < 3) return { word: word.text, strong: true }
    if (CUES.has(word.text)) return { word: word.text, strong: false }
  }
  const before = cueBefore(reading, from, LABELS, 6)
  const after = cueAfter(reading, to, LABELS, 1) ?? cueAfter(reading, to, PHONE_AFTER, 4)
  const word = before ?? after
  return word === undefined ? undefined : { word: word.text, strong: before === undefined }
}

const PHONE_AFTER = words('phone mobile')

/** How phone-like digits must be when only a word beside them speaks for it. */
function isCued(groups: readonly DigitGroup[], digits: string, strong: boolean): boolean {
  if (groups.length > 1) return isPhoneGrouping(groups) && (strong || digits.length >= 7)
  return digits.length >= (strong ? 6 : 7) && digits.length <= 13 && !digits.endsWith('000')
}
