import type { PiiType } from '../scoring/report.ts'
import { isAlphanumeric } from './number-runs.ts'
import type { Chunk, NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueBefore, words, wordsAfter, wordsBefore } from './surroundings.ts'
import { readValue, type Value } from './values.ts'

const THINGS = words(
  'lot batch recall model models version firmware build flight flights train trains bus route line service part parts castor item sku product size code error page section clause step type serie series standard iso din en ios android windows os driver chip processor router platform gate room bay aisle channel episode season patch update release isbn ean barcode upc spare screw filter bulb battery cartridge blade bus coach tram road highway junction exit motorway band baseband promo voucher discount coupon hotline call dial text phone txt',
)
const ACCOUNTS = words(
  'account meter customer member supply tariff policy plan under profile loan lease ban banned usage reading statement library player login logged card cubic kwh units',
)
const BOOKINGS = words(
  'booking flight seat seats boarding reservation hotel stay trip passenger airline cabin sailing ferry crossing table viewing appointment rental hire room check-in itinerary restaurant host',
)
const CODE = /^[A-Z]{1,5}[-_/]?\d{2}[A-Z\d]*(?:[-_/][A-Z\d]+)*$/
const GROUPS = /^\d{2,}(?:[-_/]\d{2,}){0,4}[-_/]\d+$/
const LOCATOR = /^[A-Z0-9]{6}$/
/** "SK-8821": letters, a hyphen and four digits are no model name in most mouths. */
const HYPHENATED = /^[A-Z]{2,5}-\d{4}$/
const INNER_DIGIT = /[A-Z]\d[A-Z]|\d[A-Z]\d/
const LOCAL_PHONE = /^(?:\d{3}-\d{4}|[6-9]\d{4}-\d{5})$/
const NUMBERED = /^\d{5,15}$/
const CAPITAL = /[A-Z]/
const HAS_DIGIT = /\d/

/** Stands in everything of these shapes: a digit beside a capital or a sign between two, or five digits. */
const MAY_BE = /[A-Z][-_/]?\d|\d-?[A-Z]|\d[-_/]\d|\d{5}/

export const bareIdentifier = defineRecognizer({
  type: 'order_id',
  name: 'bare-identifier',
  fewestDigits: 1,
  because: 'letters and digits, or groups of digits, of the shape that numbering systems give out',
  find: (reading) =>
    MAY_BE.test(reading.plain) ? reading.chunks.flatMap((chunk, i) => claim(reading, chunk, i)) : [],
})

function claim(reading: NormalisedText, chunk: Chunk, index: number): Candidate[] {
  const shaped = isIdentifier(chunk.text) || (chunk.opening.endsWith('#') && NUMBERED.test(chunk.text))
  if (!shaped || isAlphanumeric(reading.plain.charAt(chunk.from - 1))) return []
  const value = readValue(reading, index)
  if (value === undefined || value.ordinary || cueBefore(reading, chunk.from, THINGS, 3) !== undefined)
    return []
  return [
    {
      from: chunk.from,
      to: chunk.to,
      confidence: 'likely',
      because: 'looks like a number that a system gave out',
      type: typeOf(reading, value),
    },
  ]
}

function isIdentifier(text: string): boolean {
  if (!HAS_DIGIT.test(text)) return false
  const digits = text.replace(/\D/g, '').length
  if (LOCATOR.test(text) && digits < 5) return INNER_DIGIT.test(text) && CAPITAL.test(text)
  if (CODE.test(text)) return digits >= 5 || (digits === 4 && HYPHENATED.test(text))
  if (DASHED_LETTERS.test(text)) return digits > 0
  return GROUPS.test(text) && digits >= 7 && digits <= 20 && !text.includes('/')
}

const DASHED_LETTERS = /^[A-Z\d](?:-[A-Z\d]){4,9}$/

/** What kind of number it is, by the words before it; an order when nothing tells. */
function typeOf(reading: NormalisedText, value: Value): PiiType {
  const near = [...wordsBefore(reading, value.from, 8), ...wordsAfter(reading, value.to, 8)]
  if (LOCAL_PHONE.test(value.text)) return 'phone'
  if (LOCATOR.test(value.compact) && value.letters > 1) return 'booking_ref'
  for (const { text } of near) {
    if (ACCOUNTS.has(text)) return 'account_id'
    if (BOOKINGS.has(text)) return 'booking_ref'
  }
  return 'order_id'
}
