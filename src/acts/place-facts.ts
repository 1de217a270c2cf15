import type { Span, Token } from '../text/document.ts'
import { oneOf } from '../text/vocabulary.ts'
import { clauseBefore, spanOf } from './clause-span.ts'
import { peopleNamed } from './people.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'
import { isTold } from './told.ts'
import { trigger } from './trigger.ts'

const AT = new Set('in at from near around outside to off by behind'.split(' '))
/** Doings that tell where somebody is or was. */
const PRESENCE = new Set(
  'parked stay stays stayed staying lives lived living settled streaming streamed streams logged login logins signed saw seen spotted while holidaying scooter pickup pick-up drinking shopping'.split(
    ' ',
  ),
)
const SOMEBODY = new Set('you he she him her them they'.split(' '))
const OURS = new Set('our we us my'.split(' '))
const OWN_PLACES = new Set(
  'depot branch store shop warehouse hub office desk team lab workshop hotel restaurant gate terminal'.split(
    ' ',
  ),
)
const NO_PLACES = new Set(
  'wi semester term year phase stage level monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter i dm app android ios'.split(
    ' ',
  ),
)
const REACH = 8

/** Where the reply says that the customer or another person is, was or lives. */
export const placeFacts = act((reading): readonly Span[] => {
  if (!hasAt(reading)) return NONE
  const facts: Span[] = []
  for (const token of reading.document.tokens) {
    if (!isAt(token.word)) continue
    const place = placeAfter(reading, token)
    if (place.length > 0 && tellsWhere(reading, token, place)) facts.push(spanOf(place))
  }
  return facts
})

const isAt = oneOf(AT)
const hasAt = trigger(isAt)
const NONE: readonly Span[] = []

function placeAfter(reading: Reading, at: Token): readonly Token[] {
  const { tokens } = reading.document
  let from = at.index + 1
  if (tokens[from]?.text === 'the') from++
  const place: Token[] = []
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== at.sentence || !isPlaceName(reading, token)) break
    place.push(token)
  }
  if (place.length === 1 && reading.phrases('given-names').has(place[0]?.text ?? '')) return []
  const more = tokens[(place.at(-1)?.index ?? 0) + 1]
  const name = tokens[(more?.index ?? 0) + 1]
  if (more?.text === 'on' && name && place.length > 0 && /^\p{Lu}\p{Ll}/u.test(name.raw))
    place.push(more, name)
  const news = place.some((token) => !isTold(reading, token))
  return news && !OWN_PLACES.has(tokens[(place.at(-1)?.index ?? 0) + 1]?.text ?? '') ? place : []
}

const isPlaceName = (reading: Reading, token: Token): boolean =>
  token.kind === 'word' &&
  /^\p{Lu}\p{Ll}/u.test(token.raw) &&
  !token.quoted &&
  !NO_PLACES.has(token.text) &&
  !inSignature(reading, token)

function tellsWhere(reading: Reading, at: Token, place: readonly Token[]): boolean {
  const before = clauseBefore(reading, at.index, REACH)
  const near = before.at(-1)
  if (OWN_PLACES.has(place.at(-1)?.text ?? '') || before.slice(-3).some((token) => OURS.has(token.text)))
    return false
  if (near && (SOMEBODY.has(near.text) || peopleNamed(reading).some((name) => name.end === near.end)))
    return true
  const present = before.findLast((token) => PRESENCE.has(token.text))
  if (present === undefined || isAnyThing(before, present)) return false
  return !before
    .slice(0, before.indexOf(present))
    .some((token) => OURS.has(token.text) && token.text !== 'us')
}

/** "Car parked on the rails at Fair St": a thing with no owner tells nothing about a person. */
function isAnyThing(before: readonly Token[], present: Token): boolean {
  const at = before.indexOf(present)
  if (present.text !== 'parked' || at < 1) return false
  return at === 1 ? !SOMEBODY.has(before[0]?.text ?? '') : ANY.has(before[at - 2]?.text ?? '')
}
const ANY = new Set(['a', 'an', 'another', 'some', 'one'])
