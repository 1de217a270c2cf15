import { isGlued } from './number-runs.ts'
import type { NormalisedText } from './reading.ts'
import type { Candidate } from './recognizer.ts'
import { cueBefore, matches, words } from './surroundings.ts'

const BRITISH = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g
const BRITISH_CLOSED = /\b[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}\b/g
const AMERICAN = /\b[A-Z][a-z]+,? [A-Z]{2},? \d{5}(?:-\d{4})?\b/g
const IRISH = /\b[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}\b/g
const CANADIAN = /\b[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d\b/g
const CUES = words(
  'postcode postcodes eircode zip address post code deliver delivery delivered live living home house',
)
const STATES = words(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc aa ae ap',
)

/** Postcodes that lead to a few houses; looser forms only beside a word such as "postcode". */
export function postcodes(reading: NormalisedText): Candidate[] {
  return [
    ...(LETTERED.test(reading.plain) ? lettered(reading) : []),
    ...claims(reading, AMERICAN, false, 'is a town with its ZIP code').filter((claim) =>
      hasState(reading, claim),
    ),
  ]
}

/** All but the American ones begin so somewhere. */
const LETTERED = /[A-Z]\d/

const lettered = (reading: NormalisedText): Candidate[] => [
  ...claims(reading, BRITISH, false, 'is a British postcode'),
  ...claims(reading, BRITISH_CLOSED, true, 'is a British postcode'),
  ...claims(reading, IRISH, true, 'is an Irish Eircode'),
  ...claims(reading, CANADIAN, true, 'is a Canadian postcode'),
]

function claims(reading: NormalisedText, form: RegExp, cued: boolean, because: string): Candidate[] {
  return matches(reading.plain, form).flatMap((match): Candidate[] => {
    const from = match.index
    if (isGlued(reading.plain, from, from + match[0].length)) return []
    if (cued && cueBefore(reading, from, CUES, 6) === undefined) return []
    return [{ from, to: from + match[0].length, confidence: 'likely', because }]
  })
}

function hasState(reading: NormalisedText, { from, to }: Candidate): boolean {
  return reading.plain
    .slice(from, to)
    .split(' ')
    .some((part) => part === part.toUpperCase() && STATES.has(part.replace(',', '').toLowerCase()))
}
