import { labelledValues } from './labelled.ts'
import { isSocialSecurity, NATIONAL_NUMBERS, type NationalNumber } from './national-numbers.ts'
import { isGlued } from './number-runs.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueAfter, cueBefore, matches, words } from './surroundings.ts'

const DASHED_SOCIAL = /\b\d{3}-\d{2}-\d{4}\b/g
const LABELS = words(
  'insurance security nino ssn pps ppsn nhs aadhaar aadhar pan nin bvn dni nie tfn sin cpf pesel bsn identity national',
)
/** Labels that are everyday words too; a sign or word for a number must follow them. */
const EVERYDAY = words('insurance security identity national sin pan')
const PIECE = /^[a-z\d]+$/
const HAS_DIGIT = /\d/
const MOST_PIECES = 6
const LONGEST = 18
/** How far a cue may stand from its number. */
const REACH = 7

export const nationalId = defineRecognizer({
  type: 'national_id',
  name: 'national-id',
  fewestDigits: 4,
  because: 'the form and check digits of a national number, with a cue word where the form alone is loose',
  find: (reading) => [...dashedSocial(reading), ...numbersAmong(reading), ...unchecked(reading)],
})

function dashedSocial(reading: NormalisedText): Candidate[] {
  return matches(reading.plain, DASHED_SOCIAL).flatMap((match): Candidate[] => {
    const [from, to] = [match.index, match.index + match[0].length]
    if (isGlued(reading.plain, from, to) || !isSocialSecurity(match[0].replaceAll('-', ''))) return []
    return [
      { from, to, confidence: 'certain', because: 'has the form of an American social security number' },
    ]
  })
}

/** Forms that mean nothing without their cue are looked for only where the cue stands somewhere in the text. */
function numbersAmong(reading: NormalisedText): Candidate[] {
  let known: readonly NationalNumber[] | undefined
  const possible = () => {
    known ??= NATIONAL_NUMBERS.filter(
      (number) => number.strict || number.cues.some((cue) => reading.vocabulary.has(cue)),
    )
    return known
  }
  const starts = reading.figures
    .flatMap((i) => [i - 1, i])
    .filter((start, i, all) => start >= 0 && start !== all[i - 1])
  return starts.flatMap((start) => numberAt(reading, start, possible))
}

/** Words are joined while they may still be one number: "QQ 12 34 56 C". */
function numberAt(
  reading: NormalisedText,
  first: number,
  possible: () => readonly NationalNumber[],
): Candidate[] {
  const from = reading.words[first]?.from ?? 0
  if (!canStart(reading, first)) return []
  let compact = ''
  let end = from
  let best: Candidate | undefined
  for (let i = first; i < first + MOST_PIECES && compact.length < LONGEST; i++) {
    const word = reading.words[i]
    if (word === undefined || !PIECE.test(word.text) || !isNext(reading, end, word.from)) break
    compact += word.text.toUpperCase()
    end = word.to
    if (compact.length >= 8 && HAS_DIGIT.test(compact))
      best = match(reading, from, end, compact, possible()) ?? best
  }
  return best === undefined ? [] : [best]
}

/** A digit in it, or one or two letters before a digit: "QQ 12 34 56 C". */
function canStart(reading: NormalisedText, first: number): boolean {
  const word = reading.words[first]?.text ?? ''
  return HAS_DIGIT.test(word) || (word.length < 3 && HAS_DIGIT.test(reading.words[first + 1]?.text ?? ''))
}

function isNext(reading: NormalisedText, end: number, from: number): boolean {
  return from === end || (from - end === 1 && ' -.\u00a0'.includes(reading.plain.charAt(end)))
}

function match(
  reading: NormalisedText,
  from: number,
  to: number,
  compact: string,
  possible: readonly NationalNumber[],
): Candidate | undefined {
  const fits = possible.filter((number) => number.form.test(compact) && number.holds(compact))
  if (fits.length === 0 || isGlued(reading.plain, from, to)) return undefined
  for (const number of fits) {
    const cue = cueFor(reading, number, from, to)
    if (cue !== undefined)
      return { from, to, confidence: 'certain', because: `is a ${number.name} beside "${cue.text}"` }
  }
  const strict = fits.find((number) => number.strict && isCapital(reading, from, to))
  return strict && { from, to, confidence: 'certain', because: `has the form of a ${strict.name}` }
}

function cueFor(reading: NormalisedText, number: NationalNumber, from: number, to: number) {
  const cues = new Set(number.cues)
  return cueBefore(reading, from, cues, REACH) ?? cueAfter(reading, to, cues, 4)
}

function isCapital(reading: NormalisedText, from: number, to: number): boolean {
  const written = reading.plain.slice(from, to)
  return written === written.toUpperCase()
}

/** A value after a label that names a national number, whatever its check digits say: a typing error leaks as much. */
function unchecked(reading: NormalisedText): Candidate[] {
  return labelledValues(
    reading,
    LABELS,
    (value) =>
      !value.ordinary &&
      value.digits >= 6 &&
      value.compact.length <= LONGEST &&
      (value.marked || !EVERYDAY.has(value.label)),
  ).map((value) => ({
    from: value.from,
    to: value.to,
    confidence: 'likely',
    because: `follows "${value.label}"`,
  }))
}
