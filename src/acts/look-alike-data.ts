import type { PiiType } from '../scoring/report.ts'
import type { Span, Token } from '../text/document.ts'
import type { Reading } from './reading.ts'

type Place = Span & { readonly tokens: readonly Token[] }

/** Words that name a datum elsewhere and here a device, a verb, a feature or a public place. */
export function isNoDatum(reading: Reading, type: PiiType, place: Place): boolean {
  const { tokens } = reading.document
  const next = tokens[(place.tokens.at(-1)?.index ?? 0) + 1]?.text ?? ''
  const before = tokens.slice(0, place.tokens[0]?.index ?? 0).map((token) => token.text)
  if (type === 'phone') return isDevice(place, before, next)
  if (type === 'credentials') return FEATURES.has(next) || isPinOfAThing(place, before)
  if (type === 'date_of_birth') return isFeast(place, before, next)
  if (type === 'address')
    return place.tokens.length === 1 && (isVerb(before, next) || isPublicPlace(reading, before))
  return false
}

const DEVICES = new Set(['phone', 'mobile', 'cell', 'tel'])
/** What may stand in the match beside a device's name without making it a number. */
const FILLERS = new Set(['your', 'a', 'and', ',', 'or', 'so', 'to'])
const GIVES = new Set(
  'send share give provide post posting sending sharing dropping drop leave pop type put supply enter comment reply dm message forward submit list state tell'.split(
    ' ',
  ),
)
const ON_IT = new Set('on from of in to for with about the wireless'.split(' '))
const AFTER_DATUM = new Set(
  ', . ! ? ; : / & ( ) and or so to please pls here below for in on with now then'.split(' ').concat(''),
)

/** "Your address and a mobile": a number in all but name. */
const isListed = (before: readonly string[], named: readonly Token[]): boolean => {
  const words = [...before.slice(-2), ...named.map((token) => token.text)]
  return words.at(-2) === 'a' && LISTS.has(words.at(-3) ?? '')
}
const LISTS = new Set(['and', 'or', ',', '/', '&', '+'])

/** "Restart your phone", "in the mobile app": only what is to be given, or "what's your mobile?", asks for a number. */
function isDevice({ tokens: named }: Place, before: readonly string[], next: string): boolean {
  if (named.some((token) => !DEVICES.has(token.text) && !FILLERS.has(token.text))) return false
  if (isListed(before, named)) return false
  const last = named.at(-1)?.text ?? ''
  const close = before.slice(-10)
  const given = close.some((word) => GIVES.has(word)) || /\bwhat is(?: your)?$/.test(close.join(' '))
  const preposition = close.slice(-2).find((word) => ON_IT.has(word))
  return !given || preposition !== undefined || (DEVICES.has(last) && !AFTER_DATUM.has(next))
}

/** "A password protected folder", "the PIN pad". */
const FEATURES = new Set(
  'protected protection manager pad machine screen page prompt box field reset'.split(' '),
)

/** "The ramp pin is new": only a PIN in capitals, the customer's own or one that is to be given is a secret. */
function isPinOfAThing({ tokens: [only, ...more] }: Place, before: readonly string[]): boolean {
  if (more.length > 0 || only?.raw !== 'pin') return false
  return before.at(-1) !== 'your' && !before.slice(-5).some((word) => GIVES.has(word))
}

/** "A birthday boy", "happy birthday": the day is spoken of, nobody is asked which it is. */
const isFeast = ({ tokens }: Place, before: readonly string[], next: string): boolean =>
  tokens.length === 1 && tokens[0]?.text === 'birthday' && (before.at(-1) === 'happy' || FEASTS.has(next))
const FEASTS = new Set(
  'boy girl child present presents gift gifts cake cakes card cards party parcel treat dinner lunch tea meal balloons wishes surprise weekend do bash flowers celebration'.split(
    ' ',
  ),
)

/** "So we may address it." */
const isVerb = (before: readonly string[], next: string): boolean =>
  ADDRESSES_WHAT.has(next) || TO_ADDRESS.has(before.at(-1) ?? '')
const ADDRESSES_WHAT = new Set('it this that these those them your the any'.split(' '))
const TO_ADDRESS = new Set('may can will could would to we'.split(' '))

/** "Which branch was it? Please give the address": where everybody may go. */
const isPublicPlace = (reading: Reading, before: readonly string[]): boolean =>
  PLACES.has(before.at(-1) ?? '') ||
  (before.at(-1) === 'the' && reading.document.tokens.some((token) => PLACES.has(token.text)))
const PLACES = new Set('branch store shop restaurant station location outlet hotel'.split(' '))
