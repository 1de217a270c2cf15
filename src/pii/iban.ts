import { countrySpecs } from 'ibantools'
import { passesIban } from './check-digits.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueBefore, words } from './surroundings.ts'

const HEAD = /^[a-z]{2}\d{2}[a-z\d]*$/
const PIECE = /^[a-z\d]+$/
const CUES = words('iban')
const SHORTEST = 15
const LONGEST = 34
const MOST_PIECES = 16

/** International bank account numbers in any grouping and case: countries and lengths by ibantools, check digits modulo 97. National check
 * digits inside are left alone: a typing error leaks as much. */
export const iban = defineRecognizer({
  type: 'bank_account',
  name: 'iban',
  fewestDigits: 2,
  because: 'a country code, its length and check digits that hold',
  find: (reading) =>
    reading.figures.flatMap((i) => (HEAD.test(reading.words[i]?.text ?? '') ? claim(reading, i) : [])),
})

function claim(reading: NormalisedText, first: number): Candidate[] {
  const from = reading.words[first]?.from ?? 0
  const length = lengthFor(reading.words[first]?.text ?? '')
  const cued = cueBefore(reading, from, CUES, 4) !== undefined
  let compact = ''
  let end = from
  for (let i = first; i < first + MOST_PIECES && compact.length < LONGEST; i++) {
    const word = reading.words[i]
    if (word === undefined || !PIECE.test(word.text) || !isNext(reading, end, word.from)) break
    compact += word.text.toUpperCase()
    end = word.to
    if (compact.length === length && passesIban(compact)) {
      return [{ from, to: end, confidence: 'certain', because: 'passes the IBAN check digits' }]
    }
    if (length !== undefined && compact.length >= length) break
  }
  const almost = cued && compact.length >= SHORTEST && compact.length <= LONGEST
  return almost ? [{ from, to: end, confidence: 'likely', because: 'follows "IBAN"' }] : []
}

function lengthFor(head: string): number | undefined {
  return countrySpecs[head.slice(0, 2).toUpperCase() as keyof typeof countrySpecs]?.chars ?? undefined
}

function isNext(reading: NormalisedText, end: number, from: number): boolean {
  return from === end || (from - end === 1 && ' -.\u00a0\u2011'.includes(reading.plain.charAt(end)))
}
