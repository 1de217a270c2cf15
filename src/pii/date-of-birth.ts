import type { DateSpan } from './dates.ts'
import { isYear } from './ordinary-numbers.ts'
import type { NormalisedText } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { cueAfter, cueBefore, words, wordsBefore } from './surroundings.ts'

const BORN = words('born dob birthdate birthdates')
const OF_BIRTH = words('birth')
const BIRTHDAY = words('birthday bday')
const CUES = new Set([...BORN, ...OF_BIRTH, ...BIRTHDAY, 'b'])
/** "born 4/7/58 instead of 9/11/91": a second date tied to the first is one too. */
const TIES = words('instead of and or not but to from with one')
const LONGEST_TIE = 40

/** Dates after "born", "DOB", "date of birth"; after "birthday" only with a year. */
export const dateOfBirth = defineRecognizer({
  type: 'date_of_birth',
  name: 'date-of-birth',
  fewestDigits: 1,
  needsWord: CUES,
  because: 'a date beside "born", "DOB" or "date of birth"',
  find(reading) {
    const dates = [...reading.dates].sort((a, b) => a.from - b.from)
    const found: Candidate[] = []
    for (const date of dates) {
      const candidate = claim(reading, date) ?? tied(reading, date, found.at(-1))
      if (candidate !== undefined) found.push(candidate)
    }
    return [...found, ...dottedCues(reading, dates), ...years(reading)]
  },
})

function claim(reading: NormalisedText, { from, to, hasYear }: DateSpan): Candidate | undefined {
  const cue = cueBefore(reading, from, BORN, 5) ?? birth(reading, from, to)
  if (cue !== undefined) return { from, to, confidence: 'certain', because: `stands beside "${cue.text}"` }
  if (!hasYear || cueBefore(reading, from, BIRTHDAY, 4) === undefined) return undefined
  return { from, to, confidence: 'likely', because: 'stands beside "birthday"' }
}

function birth(reading: NormalisedText, from: number, to: number) {
  return cueBefore(reading, from, OF_BIRTH, 6) ?? cueAfter(reading, to, OF_BIRTH, 5)
}

function tied(
  reading: NormalisedText,
  { from, to, hasYear }: DateSpan,
  last: Candidate | undefined,
): Candidate | undefined {
  if (last === undefined || !hasYear || from < last.to || from - last.to > LONGEST_TIE) return undefined
  const between = wordsBefore(reading, from, 6).filter((word) => word.from >= last.to)
  const joined = between.length > 0 && between.every((word) => TIES.has(word.text))
  return joined ? { from, to, confidence: 'certain', because: 'is set against a date of birth' } : undefined
}

/** "D.O.B. 04/07/1958": the full stops make three words of it. */
function dottedCues(reading: NormalisedText, dates: readonly DateSpan[]): Candidate[] {
  return dates.flatMap(({ from, to }): Candidate[] => {
    const letters = wordsBefore(reading, from, 3).map((word) => word.text)
    return letters.join('') === 'bod'
      ? [{ from, to, confidence: 'certain', because: 'stands beside "D.O.B."' }]
      : []
  })
}

/** "born in 1958". */
function years(reading: NormalisedText): Candidate[] {
  return reading.words.flatMap(({ text, from, to }): Candidate[] => {
    const [before, second] = wordsBefore(reading, from, 2)
    const born = isYear(text) && before?.text === 'in' && BORN.has(second?.text ?? '')
    return born ? [{ from, to, confidence: 'certain', because: 'stands beside "born"' }] : []
  })
}
