import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueAfter, cueBefore, words } from './surroundings.ts'
import { readValue, type Value } from './values.ts'

const CUES = words('passport passports')
const REACH = 7
const FEWEST_DIGITS = 5

/** Passport numbers have no check digit to go by: the word "passport" must stand near, as in "the passport was typed in as 000219847". */
export const passport = defineRecognizer({
  type: 'passport',
  name: 'passport',
  fewestDigits: 5,
  needsWord: CUES,
  because: 'six to ten letters and digits near the word "passport"',
  find: (reading) => reading.chunks.flatMap((_, i) => claim(reading, i)),
})

function claim(reading: NormalisedText, index: number): Candidate[] {
  const value = readValue(reading, index)
  if (value === undefined || !isPassportNumber(value)) return []
  const cue = cueBefore(reading, value.from, CUES, REACH) ?? cueAfter(reading, value.to, CUES, 4)
  return cue === undefined
    ? []
    : [{ from: value.from, to: value.to, confidence: 'certain', because: `stands near "${cue.text}"` }]
}

function isPassportNumber({ compact, digits, letters, upper, ordinary }: Value): boolean {
  return (
    !ordinary &&
    upper &&
    compact.length >= 6 &&
    compact.length <= 10 &&
    digits >= FEWEST_DIGITS &&
    letters <= 3
  )
}
