import { isMonth } from './dates.ts'
import type { NormalisedText } from './reading.ts'
import { words } from './surroundings.ts'

/** Words that make the number before them a quantity. */
const UNITS = words(
  'am pm a.m p.m hrs hr hour hours h min mins minute minutes sec secs seconds day days week weeks month months year years yrs kg g gb mb tb k m km mm cm mi mile miles p px st nd rd th x pcs ghz mhz mah v w kw kwh lb lbs oz ml l ft inch inches percent pounds quid dollars euros euro cents pence usd gbp eur inr rs people customers times points units items stores locations steps copies followers users guests rooms passengers flights percent th',
)
const AMOUNT = /^\d{1,4}[A-Za-z]{1,5}$/
const LEADING_DIGITS = /^\d+/

export function overlapsDate(reading: NormalisedText, from: number, to: number): boolean {
  return reading.inDate.subarray(from, to).includes(1)
}

/** "10am", "24hrs", "5GB", "2nd". */
export function isAmount(written: string): boolean {
  if (!AMOUNT.test(written)) return false
  const unit = written.replace(LEADING_DIGITS, '').toLowerCase()
  return UNITS.has(unit) || unit === 'g' || isMonth(unit)
}

export function isUnit(word: string): boolean {
  return UNITS.has(word.toLowerCase()) || isMonth(word)
}

/** 1900 to 2099 standing alone. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))
}
