import type { PiiType } from '../scoring/report.ts'
import type { Span, Token } from '../text/document.ts'
import { customerNamed } from './names.ts'
import { peopleNamed } from './people.ts'
import { act, type Reading } from './reading.ts'

export interface BesideName extends Span {
  readonly type: PiiType
}

const STREETS = new Set(
  'street road avenue lane close court drive crescent terrace place gardens square row way grove hill park house mews rise walk villas yard'.split(
    ' ',
  ),
)
const DATE = /^\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d$/
const LONGEST_STREET = 3

/** What stands right behind a name as on a file card: "Ada Cole of Linden Court", "Ada Cole, 11/04/2010". */
export const besideNames = act((reading): readonly BesideName[] => {
  const names = [...peopleNamed(reading), ...customerNamed(reading)]
  if (names.length === 0) return NONE
  const ends = names.map((name) => name.end)
  const { tokens } = reading.document
  const found: BesideName[] = []
  for (const { text, index } of tokens) {
    if (text !== ',' && text !== 'of') continue
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    if (before === undefined || next === undefined || !ends.includes(before.end)) continue
    const street = DATE.test(next.raw) ? [] : streetFrom(reading, next)
    if (DATE.test(next.raw)) found.push({ start: next.start, end: next.end, type: 'date_of_birth' })
    else if (street.length > 1)
      found.push({ start: next.start, end: street.at(-1)?.end ?? next.end, type: 'address' })
  }
  return found
})

const NONE: readonly BesideName[] = []

/** "Kersal Avenue": capitalised words, the last a kind of street. */
function streetFrom(reading: Reading, first: Token): readonly Token[] {
  const street: Token[] = []
  for (let i = first.index; i < first.index + LONGEST_STREET; i++) {
    const token = reading.document.tokens[i]
    if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.raw) || token.sentence !== first.sentence)
      return []
    street.push(token)
    if (street.length > 1 && STREETS.has(token.text)) return street
  }
  return []
}
