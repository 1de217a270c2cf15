/** Luhn's check of payment cards, IMEIs and some national numbers. `digits` holds nothing else. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const doubled = i % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** The check digit of American routing numbers. */
export function passesRoutingCheck(digits: string): boolean {
  return digits.length === 9 && weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/** Sum of the digits times their weights; further digits count nothing. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0)
}

const D5_ROWS = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const STEP = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

/** Verhoeff's check of Indian Aadhaar numbers: products in the symmetries of a pentagon. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits.charAt(digits.length - 1 - i))
    for (let turn = 0; turn < i % 8; turn++) digit = STEP[digit] ?? 0
    check = Number(D5_ROWS[check]?.charAt(digit) ?? 0)
  }
  return check === 0
}

/** ISO 7064 over an international bank account number: the first four signs last, letters as 10 to 35, one left modulo 97. */
export function passesIban(compact: string): boolean {
  let rest = 0
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    if (Number.isNaN(value)) return false
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
