import type { Scenario } from './scenario.ts'

/** A number has at least so many digits to identify somebody; fewer are years, prices and house numbers. */
const DIGITS = 5
/** Booking references and the like: capitals and digits mixed. */
const REFERENCE = /^[A-Z\d-]{6,}$/u

/** What is asked about a post that may have to go. */
interface Questioned {
  readonly beat: string | null
  readonly person: string
  readonly text: string
}

/** Whether a post may be hidden (P14's exceptions): the scenario says what it breaks, an impostor wrote it, or it shows data of the record. */
export function mayGo(scenario: Scenario, { beat, person, text }: Questioned): boolean {
  const breaks = scenario.beats.some((one) => one.id === beat && one.breaks !== null)
  const role = scenario.cast.find(({ id }) => id === person)?.role
  return breaks || role === 'impostor' || showsRecordData(scenario, text)
}

/**
 * Whether a post shows data of the record: a number, a reference or an e-mail address that stands in it too. Such a post may be
 * hidden (P14's exception); whatever else it says.
 */
export function showsRecordData(scenario: Scenario, text: string): boolean {
  const post = squeezed(text)
  const values = scenario.record.flatMap(({ facts }) => facts.map(({ value }) => value))
  return values.flatMap(identifiers).some((identifier) => post.includes(identifier))
}

function identifiers(value: string): readonly string[] {
  const pieces = value.split(/[\s,;()]+/u)
  const wanted = [...pieces, ...numberRuns(value)].map((piece) => ({ piece, plain: squeezed(piece) }))
  return wanted
    .filter(({ piece, plain }) => digits(plain) >= DIGITS || isReference(piece) || isAddress(piece))
    .map(({ plain }) => plain)
}

/** Numbers written in groups: "4000 0025 6000 0001", "07700 900 123". */
function numberRuns(value: string): readonly string[] {
  return value.match(/\d[\d -]*/gu) ?? []
}

function isReference(piece: string): boolean {
  return REFERENCE.test(piece) && /[A-Z]/u.test(piece) && /\d/u.test(piece)
}

function isAddress(piece: string): boolean {
  return piece.includes('@') && piece.indexOf('@') > 0 && piece.includes('.')
}

function digits(plain: string): number {
  return plain.replace(/\D/gu, '').length
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
