import type { DigitGroup } from './number-runs.ts'
import { isInternational, isNational } from './numbering-plans.ts'

/** Of the form of a national number, or of the country's that its + or 00 names. */
export function isValidNumber(written: string): boolean {
  return /^(?:\+|00)/.test(written) ? isInternational(written) : isNational(written)
}

/** Three, three and four digits as North America writes them, with or without the leading 1. */
export function isNorthAmerican(groups: readonly DigitGroup[]): boolean {
  const at = groups.length === 4 && groups[0]?.digits === '1' ? 1 : 0
  if (groups.length !== at + 3 || groups.some((group, i) => i >= at && group.digits.length !== SIZES[i - at]))
    return false
  const [area, exchange] = groups.slice(at)
  return startsFromTwo(area) && startsFromTwo(exchange) && !groups.some((group) => group.joiner.includes('/'))
}

const SIZES = [3, 3, 4]

function startsFromTwo(group: DigitGroup | undefined): boolean {
  return group !== undefined && group.digits.charAt(0) >= '2'
}

/** A leading zero and nine to twelve digits in phone-like groups: the national form of most of the world. */
export function isTrunkForm(groups: readonly DigitGroup[], digits: string): boolean {
  return (
    digits.startsWith('0') &&
    digits.length >= 9 &&
    digits.length <= 12 &&
    groups.length > 1 &&
    isPhoneGrouping(groups)
  )
}

/** Groups of two to seven digits (a first one of one or more), not all of them loose single digits or clock times. */
export function isPhoneGrouping(groups: readonly DigitGroup[]): boolean {
  const sizes = groups.map((group) => group.digits.length)
  if (sizes.some((size, i) => size > 8 || (size < 2 && i > 0))) return false
  if (sizes.every((size) => size <= 2)) return sizes.length >= 4 && isEvenlyJoined(groups)
  if (groups.length === 2 && groups.every((group) => isClock(group.digits))) return false
  return !groups.some((group, i) => i > 0 && group.joiner === '.' && sizes.length < 3)
}

function isEvenlyJoined(groups: readonly DigitGroup[]): boolean {
  return groups.every((group, i) => i < 2 || group.joiner === groups[1]?.joiner)
}

/** "0900-1700" is opening hours. */
function isClock(digits: string): boolean {
  return digits.length === 4 && Number(digits.slice(0, 2)) <= 24 && Number(digits.slice(2)) < 60
}
