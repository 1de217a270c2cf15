import { type Chunk, indexAt, type NormalisedText, type Word } from './reading.ts'
import { words } from './surroundings.ts'
import { readValue, type Value } from './values.ts'

/** A value and the label it follows: "order number: «GW-55102»". */
export interface Labelled extends Value {
  readonly label: string
  /** A word or sign between them says that a number follows: "number", "no.", "#", ":". */
  readonly marked: boolean
}

const NUMBER_WORDS = words('number numbers no nr num nos id ids code ref reference details nbr serial')
const LINKS = words(
  'is was are were of for under the your our their this that its as reads being called on with in and or at it has to thats listed shows showing currently confirmation booking order account tracking pin card plate dpd ups fedex dhl usps evri hermes gls',
)
/** How many words may stand between a label and its value. */
const REACH = 5

/** Values that follow one of `labels` and look like an identifier by `accepts`. */
export function labelledValues(
  reading: NormalisedText,
  labels: ReadonlySet<string>,
  accepts: (value: Labelled) => boolean,
): Labelled[] {
  const found: Labelled[] = []
  for (const word of reading.words) {
    if (!labels.has(word.text)) continue
    let value = firstValue(reading, word, accepts)
    while (value !== undefined) {
      found.push(value)
      value = furtherValue(reading, value, accepts)
    }
  }
  return found
}

function firstValue(
  reading: NormalisedText,
  word: Word,
  accepts: (value: Labelled) => boolean,
): Labelled | undefined {
  const home = reading.chunks[indexAt(reading.chunks, word.from)]
  if (home === undefined) return undefined
  let marked = false
  let index = indexAt(reading.chunks, word.from)
  if (word.to < home.to) {
    const inside = readValue(reading, index, word.to)
    const glued = ':#=-/('.includes(reading.plain.charAt(word.to))
    if (glued && inside !== undefined && accepts({ ...inside, label: word.text, marked: true }))
      return { ...inside, label: word.text, marked: true }
    if (reading.plain.charAt(word.to) !== '-' && reading.plain.charAt(word.to) !== "'") return undefined
  }
  if (endsHere(home)) return undefined
  marked = isMarking(home.closing) || isMark(reading, home, 1)
  for (let step = 0; step < REACH; step++) {
    index++
    const chunk = reading.chunks[index]
    if (chunk === undefined) return undefined
    const value = readValue(reading, index)
    marked ||= chunk.opening.includes('#')
    const labelled = value && { ...value, label: word.text, marked }
    if (labelled !== undefined && accepts(labelled)) return labelled
    const link = chunk.text.toLowerCase().replaceAll("'", '')
    if (NUMBER_WORDS.has(link)) marked = true
    else if (!LINKS.has(link)) return undefined
    if (endsHere(chunk) && !NUMBER_WORDS.has(link)) return undefined
    marked ||= isMarking(chunk.closing) || isMark(reading, chunk, 1)
  }
  return undefined
}

/** "orders 77401 and 77402", "77401, 77402". */
function furtherValue(
  reading: NormalisedText,
  value: Labelled,
  accepts: (value: Labelled) => boolean,
): Labelled | undefined {
  let index = indexAt(reading.chunks, value.to)
  const before = reading.chunks[indexAt(reading.chunks, value.to - 1)]
  const isListed = before !== undefined && before.closing === ','
  const chunk = reading.chunks[index]
  const isAnd = chunk !== undefined && AND.has(chunk.text.toLowerCase())
  if (isAnd) index++
  const isAmpersand = chunk !== undefined && AMPERSANDS.has(reading.plain.slice(value.to, chunk.from).trim())
  if ((!isListed && !isAnd && !isAmpersand) || (before !== undefined && endsHere(before))) return undefined
  const next = readValue(reading, index)
  const labelled = next && { ...next, label: value.label, marked: value.marked }
  return labelled !== undefined && accepts(labelled) ? labelled : undefined
}

const AND = words('and or plus not')
const AMPERSANDS = words('& + /')

function isMarking(closing: string): boolean {
  return closing.includes(':') || closing.includes('#') || closing.includes('=')
}

/** A lone "#", ":" or "-" between two chunks. */
function isMark(reading: NormalisedText, chunk: Chunk, reach: number): boolean {
  const from = chunk.to + chunk.closing.length
  const gap = reading.plain.slice(from, from + 2 + reach)
  return gap.includes('#') || gap.includes(':')
}

function endsHere(chunk: Chunk): boolean {
  return (
    /[.!?;]/.test(chunk.closing) && chunk.text.toLowerCase() !== 'no' && chunk.text.toLowerCase() !== 'ref'
  )
}
