import type { NormalisedText, Word } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { words } from './surroundings.ts'

const CUES = words('born birth birthday dob birthdate bday')
const DAYS = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty',
)
const MONTHS = words('january february march april may june july august september october november december')
const YEARS = words(
  'nineteen twenty two thousand hundred and oh ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen thirty forty fifty sixty seventy eighty ninety one three four five six seven eight nine',
)
const CENTURIES = words('nineteen twenty two')
const LINKS = words('of the')
/** Words between the cue and the date at most. */
const REACH = 6
const LONGEST_YEAR = 5

/** "Born sixth of the third, nineteen seventy-nine": a date of birth in words alone. */
export const spelledBirth = defineRecognizer({
  type: 'date_of_birth',
  name: 'spelled-birth',
  needsWord: CUES,
  alone: /born|birth|dob|bday/i,
  because: 'day, month and year in words beside "born" or "birth"',
  find(reading) {
    return reading.words.flatMap((word, at): Candidate[] => {
      if (!CUES.has(word.text)) return []
      for (let from = at + 1; from <= at + REACH; from++) {
        const last = endOfDate(reading, from)
        const first = reading.words[from]
        if (first && last)
          return [
            { from: first.from, to: last.to, confidence: 'likely', because: `stands beside "${word.text}"` },
          ]
      }
      return []
    })
  },
})

/** The last word of day, month and year, where a date begins at this word. */
function endOfDate(reading: NormalisedText, from: number): Word | undefined {
  const at = (i: number) => reading.words[i]?.text ?? ''
  let i = from
  if (MONTHS.has(at(i))) {
    i++
    if (LINKS.has(at(i))) i++
    if (!DAYS.has(at(i))) return undefined
  } else if (!DAYS.has(at(i))) return undefined
  const tens = at(i) === 'twenty' || at(i) === 'thirty'
  i++
  if (tens && DAYS.has(at(i))) i++
  while (LINKS.has(at(i))) i++
  if (MONTHS.has(at(i)) || DAYS.has(at(i))) i++
  if (!CENTURIES.has(at(i))) return undefined
  let end = i
  while (end < i + LONGEST_YEAR && YEARS.has(at(end))) end++
  return end > i + 1 ? reading.words[end - 1] : undefined
}
