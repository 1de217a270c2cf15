import type { Reading } from '../acts/reading.ts'
import type { Suggestion } from '../scoring/report.ts'
import type { Span, Token } from '../text/document.ts'
import type { Mend, Seen } from './mend.ts'
import { strike } from './strike.ts'
import { out, put } from './tidy.ts'

/** What a datum is called instead of shown. */
const CALLED: Readonly<Record<string, string>> = {
  phone: 'the number we hold',
  email: 'the email address we hold',
  address: 'your address',
  card: 'your card',
  bank_account: 'your account',
}
/** Words that lead to a datum and go with it. */
const LEADS = new Set('on at to from with of for under via ending # : number no ref reference ('.split(' '))
/** What can be spoken of without its number. */
const BEARERS = new Set(
  'order account booking invoice parcel ticket card policy reservation case claim reference subscription contract shipment delivery appointment flight'.split(
    ' ',
  ),
)
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'madam', 'prof'])
const DETERMINERS = new Set(['your', 'the', 'our', 'this', 'that', 'his', 'her', 'their', 'my', 'a', 'an'])

/** A leaked datum is called by its name, or taken out with the words that lead to it, or struck with its clause. */
export const mask: Mend = function* (reading, seen) {
  yield* firstName(reading, seen)
  yield* called(reading, seen)
  yield* withoutNumber(reading, seen)
  yield* strike(reading, seen)
}

/** "Dana Okafor" stays "Dana". */
function* firstName(reading: Reading, { span, data }: Seen): Iterable<Suggestion> {
  const [first, ...rest] = wordsOf(reading, span)
  if (data.type !== 'full_name' || !first || rest.length === 0) return
  if (first.raw.length < 3 || TITLES.has(first.text)) return
  yield {
    message: 'Keep the first name',
    edits: out(reading.document.original, { start: first.end, end: span.end }),
  }
}

function* called(reading: Reading, { span, data }: Seen): Iterable<Suggestion> {
  const words = CALLED[data.type ?? '']
  const before = reading.document.tokens.findLast((token) => token.end <= span.start)
  if (words && before && LEADS.has(before.text))
    yield { message: 'Say what it is, do not show it', edits: put(reading.document.original, span, words) }
}

/** "Order LH-2201" is "your order"; "on account 4471" is nothing that is missed. */
function* withoutNumber(reading: Reading, { span, data }: Seen): Iterable<Suggestion> {
  if (UNBORNE.has(data.type ?? '')) return
  const { tokens, original } = reading.document
  let at = tokens.findLastIndex((token) => token.end <= span.start)
  let { start } = span
  while (at >= 0 && LEADS.has(tokens[at]?.text ?? '')) start = tokens[at--]?.start ?? start
  const bearer = tokens[at]
  if (!bearer || bearer.sentence !== tokens[at + 1]?.sentence) return
  const gone = out(original, { start, end: span.end })
  const message = 'Take it out'
  if (!BEARERS.has(bearer.text)) {
    if (start < span.start) yield { message, edits: gone }
  } else if (standsAlone(bearer, tokens[at - 1])) {
    const named = `your ${bearer.raw.slice(0, 1).toLowerCase()}${bearer.raw.slice(1)}`
    yield { message, edits: put(original, { start: bearer.start, end: span.end }, named) }
  } else yield { message, edits: gone }
}

/** Nothing bears these: they are told in words, and only a clause can take them away. */
const UNBORNE = new Set(['full_name', 'account_fact', 'financial', 'health', 'location', 'date_of_birth'])

/** "Order" with nothing that says whose. */
const standsAlone = ({ start }: Token, before: Token | undefined): boolean =>
  !before ||
  !(
    DETERMINERS.has(before.text) ||
    before.end === start ||
    (before.kind === 'word' && !ALONE.has(before.text))
  )

const ALONE = new Set('on for with of to in about because that and see have has is at from'.split(' '))

const wordsOf = (reading: Reading, span: Span): readonly Token[] =>
  reading.document.tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
