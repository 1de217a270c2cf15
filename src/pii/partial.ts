import type { PiiType } from '../scoring/report.ts'
import { isAlphanumeric } from './number-runs.ts'
import { isYear } from './ordinary-numbers.ts'
import type { NormalisedText, Word } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { matches, words, wordsAfter, wordsBefore } from './surroundings.ts'

const ENDING = words('ending ends')
const LAST = words('last final')
const FILLERS = words(
  'in with is are was were of the your on digits four 4 three 3 as two these those numbers',
)
const TAIL = /\d+/g
const STARS = '*xX\u2022\u25cf'
/** How far stars are followed back. */
const FARTHEST = 24
const PIECE = /^(?:\d{3,6}|\d{2,4}[a-z]{1,2})$/
const KINDS: readonly (readonly [PiiType, ReadonlySet<string>])[] = [
  ['card', words('card cards visa mastercard amex maestro debit credit')],
  ['phone', words('phone mobile line number cell landline call called ring text sms sim handset')],
  ['national_id', words('ssn social insurance nino bvn nin aadhaar aadhar pan pps ppsn id')],
  ['account_id', words('account acct meter policy membership')],
  ['passport', words('passport passports')],
  ['order_id', words('order parcel tracking invoice')],
]

const BANK = words('bank iban savings acc')

/** The tail of a number still tells the person it belongs to: "the card ending 4242", "****4242", "last four digits 0145". */
export const partial = defineRecognizer({
  type: 'card',
  name: 'partial',
  fewestDigits: 3,
  because: 'digits after "ending" or "last four", or after stars',
  find: (reading) => [...tails(reading), ...heads(reading), ...masked(reading), ...branded(reading)],
})

function tails(reading: NormalisedText): Candidate[] {
  return reading.figures.flatMap((i): Candidate[] => {
    const { text, from, to } = reading.words[i] as Word
    if (!PIECE.test(text) || isPartOfNumber(reading.plain, from, to)) return []
    const before = wordsBefore(reading, from, 10).map((word) => word.text)
    const cue = before.findIndex((word) => !FILLERS.has(word))
    const word = before[cue] ?? ''
    const announced = before.slice(0, cue).some((filler) => DIGIT_WORDS.has(filler))
    const isTail = ENDING.has(word) || (LAST.has(word) && announced)
    if (isTail && isYear(text) && kindOf(before) === undefined) return []
    return isTail
      ? [claim(reading, withBrand(reading, from, cue), to, before.slice(cue), `follows "${word}"`)]
      : []
  })
}

const BEGINNING = words('beginning begins starting starts')
const SECRET_KINDS: ReadonlySet<PiiType> = new Set(['card', 'national_id', 'passport', 'bank_account'])

/** "The card beginning 4111 1111": the head of a number that belongs to one person. */
function heads(reading: NormalisedText): Candidate[] {
  return reading.figures.flatMap((i): Candidate[] => {
    const { text, from, to } = reading.words[i] as Word
    if (!/^\d{4,12}$/.test(text) || isPartOfNumber(reading.plain, from, to)) return []
    const before = wordsBefore(reading, from, 8).map((word) => word.text)
    const cue = before.findIndex((word) => !FILLERS.has(word))
    const type = kindOf(before)
    if (!BEGINNING.has(before[cue] ?? '') || type === undefined || !SECRET_KINDS.has(type)) return []
    return [{ from, to, confidence: 'likely', because: `follows "${before[cue]}"`, type }]
  })
}

/** "Visa ending 4242": whose card it is belongs to the datum; "the card ending" does not. */
function withBrand(reading: NormalisedText, from: number, cue: number): number {
  const before = wordsBefore(reading, from, cue + 2)
  const kind = before[cue + 1]
  if (BRANDS.has(kind?.text ?? '')) return kind?.from ?? from
  return BANKED.has(kind?.text ?? '') ? (before[cue]?.from ?? from) : from
}

const BRANDS = words('visa mastercard amex maestro rupay verve discover')
const BANKED = words('savings pot c iban')
const DIGIT_WORDS = words('digits four 4 three 3 numbers')

/** "Your Amex 1009": four digits right behind the brand of a card. */
function branded(reading: NormalisedText): Candidate[] {
  return reading.figures.flatMap((i): Candidate[] => {
    const { text, from, to } = reading.words[i] as Word
    if (!/^\d{4}$/.test(text)) return []
    const [brand] = wordsBefore(reading, from, 1)
    if (!BRANDS.has(brand?.text ?? '') || isPartOfNumber(reading.plain, from, to)) return []
    if (isYear(text) || from - (brand?.to ?? 0) !== 1 || /\d/.test(reading.plain.charAt(to + 1))) return []
    return [{ from, to, confidence: 'likely', because: `follows "${brand?.text}"`, type: 'card' }]
  })
}

function isPartOfNumber(plain: string, from: number, to: number): boolean {
  const next = plain.charAt(to)
  return (
    '£$€/'.includes(plain.charAt(from - 1) || ' ') ||
    (/[-/.:,]/.test(next) && isAlphanumeric(plain.charAt(to + 1)))
  )
}

function masked(reading: NormalisedText): Candidate[] {
  return matches(reading.plain, TAIL).flatMap(({ 0: digits, index }): Candidate[] => {
    const to = index + digits.length
    if (digits.length < 3 || digits.length > 6 || isAlphanumeric(reading.plain.charAt(to))) return []
    let { from, stars } = starsBefore(reading.plain, index)
    if (stars < 2) return []
    from = headBefore(reading.plain, from)
    if (isAlphanumeric(reading.plain.charAt(from - 1))) return []
    const before = wordsBefore(reading, from, 8).map((word) => word.text)
    return [claim(reading, from, to, before, 'shows the end of a masked number')]
  })
}

function starsBefore(plain: string, at: number) {
  let from = at
  let stars = 0
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const sign = plain.charAt(i)
    if (STARS.includes(sign)) {
      stars++
      from = i
    } else if (sign !== ' ' && sign !== '-') break
  }
  return { from, stars }
}

/** Digits in front of the stars: "222****0098". */
function headBefore(plain: string, stars: number): number {
  let from = stars
  while (from > 0 && stars - from < 6 && plain.charAt(from - 1) >= '0' && plain.charAt(from - 1) <= '9')
    from--
  return from
}

function claim(
  reading: NormalisedText,
  from: number,
  to: number,
  before: readonly string[],
  because: string,
): Candidate {
  const near = [...before, ...wordsAfter(reading, to, 3).map((word) => word.text)]
  return { from, to, confidence: 'likely', because, type: kindOf(near) ?? 'card' }
}

/** The nearest word tells what the digits are the tail of. */
function kindOf(near: readonly string[]): PiiType | undefined {
  if (near.some((word) => BANK.has(word))) return 'bank_account'
  for (const word of near) {
    const kind = KINDS.find(([, cues]) => cues.has(word))
    if (kind !== undefined) return kind[0]
  }
  return undefined
}
