import { postcodes } from './postcodes.ts'
import type { NormalisedText, Word } from './reading.ts'
import { type Candidate, defineRecognizer } from './recognizer.ts'
import { hasCue, matches, words } from './surroundings.ts'

/** Words that end the name of a street and are hardly anything else. */
const STREETS = words(
  'street st road rd avenue ave lane ln drive dr crescent cres boulevard blvd terrace ter highway hwy parkway pkwy mews gardens gdns esplanade close court ct square sq place pl grove row rise way walk hill park parade quay wharf circle cir trail trl loop alley view green strand villas cottages broadway plaza turnpike pike expressway freeway route crossing heights ridge bend cove landing point meadow meadows yard hollow mount fold garth brae wynd vale copse dell spinney orchard tce terr pde cct ct pt holt chase drove reach mead rd bank',
)
/** In small letters only these are clear: "5 easy way" is no address. */
const PLAIN_STREETS = words('street road avenue lane crescent boulevard terrace mews st rd ave')
const UNITS = words('flat unit apt apartment suite room house ste penthouse floor')
const NUMBER = /^\d{1,5}[a-z]?$/
const CAPITAL = /^\p{Lu}/u
const NAME = /^[\p{L}\p{M}']+$/u
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th)$/
const GERMAN = [
  'straße',
  'strasse',
  'str',
  'gasse',
  'platz',
  'weg',
  'allee',
  'allé',
  'gata',
  'gatan',
  'gate',
  'vei',
  'veien',
  'straat',
  'laan',
  'gade',
  'vej',
]
const ROMANCE = words(
  'rue avenue boulevard quai impasse chemin calle carrer avenida plaza rua viale piazza corso via',
)
const MOST_NAMES = 4
const BOX = /\bp\.? ?o\.? ?box \d{1,6}\b/gi

/** Where somebody lives: a house number with a street, a post box, a British or American postcode beside them. */
export const address = defineRecognizer({
  type: 'address',
  name: 'address',
  fewestDigits: 1,
  because: 'a house number and a street, a post box, or a postcode',
  find: (reading) => [...houses(reading), ...doors(reading), ...boxes(reading), ...postcodes(reading)],
})

function houses(reading: NormalisedText): Candidate[] {
  const found: Candidate[] = []
  const put = (at: number, to: number | undefined) => {
    if (to === undefined) return
    const from = withUnit(reading, at)
    found.push({ from, to, confidence: 'likely', because: 'is a house number and a street' })
  }
  for (const number of reading.figures) {
    if (!NUMBER.test(reading.words[number]?.text ?? '')) continue
    for (let at = Math.max(0, number - MOST_NAMES); at < number; at++)
      put(at, streetUpTo(reading, at, number))
    put(number, streetAfter(reading, number) ?? romanceAfter(reading, number))
  }
  return found
}

/** "With the lady at number 31". */
function doors(reading: NormalisedText): Candidate[] {
  const found = matches(reading.plain, DOOR)
  if (found.length === 0 || hasCue(reading, RANKS)) return []
  return found.map((match) => {
    const to = match.index + match[0].length
    const from = to - (match[1]?.length ?? 0)
    return { from, to, confidence: 'likely', because: 'is a house by its number' }
  })
}

/** Where these stand, "number 40" is a place in a row. */
const RANKS = words('queue waitlist chart charts list waiting place position ranked')
const DOOR = /\b(?:at|to|by|outside|with) (number \d{1,3}[a-d]?)\b(?![,.-]?\d)/gi

/** "19 Coldharbour Rise": up to four words, the last a kind of street. */
function streetAfter(reading: NormalisedText, number: number): number | undefined {
  if (isPriced(reading, reading.words[number])) return undefined
  let end: number | undefined
  for (let i = number + 1; i <= number + MOST_NAMES + 1; i++) {
    const word = reading.words[i]
    const last = reading.words[i - 1]
    if (word === undefined || last === undefined || !isBeside(reading, last, word)) break
    const capital = CAPITAL.test(reading.plain.slice(word.from, word.to))
    const known = STREETS.has(word.text) && (capital || PLAIN_STREETS.has(word.text))
    if (known && i > number + 1 && !isEverydayPhrase(reading, number, i)) end = word.to
    if (!NAME.test(word.text) && !ORDINAL.test(word.text)) break
    if (!capital && !known && i > number + 2 && !ORDINAL.test(word.text)) break
  }
  return end
}

function isEverydayPhrase(reading: NormalisedText, number: number, street: number): boolean {
  const between = reading.words.slice(number + 1, street)
  return between.some(
    ({ text, from, to }) => EVERYDAY.has(text) && (text !== 'way' || reading.plain.slice(from, to) === text),
  )
}

const EVERYDAY = words(
  'million billion thousand hundred way the a of to on in and more for from per our your this that minutes mins miles days hours years weeks months stars',
)

/** "12 rue de la Paix". */
function romanceAfter(reading: NormalisedText, number: number): number | undefined {
  const kind = reading.words[number + 1]
  if (kind === undefined || !ROMANCE.has(kind.text) || kind.text === 'via') return undefined
  const names = reading.words.slice(number + 2, number + 6)
  const last = names.findLast((word) => CAPITAL.test(reading.plain.slice(word.from, word.to)))
  return last?.to
}

/** "Hauptstraße 12", "Calle Mayor 5": the number comes last. */
function streetUpTo(reading: NormalisedText, at: number, number: number): number | undefined {
  const word = reading.words[at] as Word
  if (NUMBER.test(word.text) || !CAPITAL.test(reading.plain.charAt(word.from))) return undefined
  const most = isGerman(word.text) ? 1 : ROMANCE.has(word.text) ? MOST_NAMES : 0
  if (number > at + most || (number === at + 1 && most > 1)) return undefined
  for (let i = at + 1; i <= number; i++) {
    const next = reading.words[i] as Word
    if (!isBeside(reading, reading.words[i - 1] as Word, next)) return undefined
    if (i === number) return next.to
    if (NUMBER.test(next.text)) return undefined
    if (!CAPITAL.test(reading.plain.slice(next.from, next.to)) && next.text.length > 3) return undefined
  }
  return undefined
}

function isGerman(word: string): boolean {
  return GERMAN.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)
}

/** Whether a word may stand in an address beside its number: none is found without one, but for postcodes. */
export const mayNameStreet = (word: string): boolean =>
  STREETS.has(word) || ROMANCE.has(word) || isGerman(word) || word === 'number' || word === 'box'

/** The flat before the house: "Flat 6, 19 Coldharbour Rise". */
function withUnit(reading: NormalisedText, number: number): number {
  const own = reading.words[number]?.from ?? 0
  const flat = reading.words[number - 1]
  const kind = reading.words[number - 2]
  if (flat === undefined || kind === undefined || !UNITS.has(kind.text) || own - flat.to > 2) return own
  return flat.text.length < 4 ? kind.from : own
}

function boxes(reading: NormalisedText): Candidate[] {
  return matches(reading.plain, BOX).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    confidence: 'likely',
    because: 'is a post box',
  }))
}

function isBeside(reading: NormalisedText, left: Word, right: Word): boolean {
  const gap = reading.plain.slice(left.to, right.from)
  return gap === ' ' || gap === '. ' || gap === '-' || gap === ', '
}

function isPriced(reading: NormalisedText, number: Word | undefined): boolean {
  return number === undefined || '£$€#.:/'.includes(reading.plain.charAt(number.from - 1) || ' ')
}
