import type { PiiType } from '../scoring/report.ts'
import type { Span, Token } from '../text/document.ts'
import { oneOf } from '../text/vocabulary.ts'
import type { Reading } from './reading.ts'
import { trigger } from './trigger.ts'

export interface AskedNumber extends Span {
  readonly type: PiiType
  readonly tokens: readonly Token[]
}

const NUMBERS = new Set('number numbers no nos id ids ref refs reference references'.split(' '))
const ORDERS = new Set(
  'order invoice bill receipt parcel tracking consignment shipment delivery dispatch purchase transaction ticket case job quote complaint incident claim docket return request'.split(
    ' ',
  ),
)
const PHONES = new Set('alternate alternative affected line callback landline'.split(' '))
const BOOKINGS = new Set('booking reservation trip viewing appointment rental hire'.split(' '))
/** Numbers of things and places, and numbers that have lists of their own (data/lexicons/data-kinds.txt). */
const OTHERS = new Set(
  'flight barcode cat catalogue stock long model serial batch lot store shop branch gate route bus train platform version error item product sku part room table seat coach row phone mobile telephone cell contact whatsapp firmware software build release patch revision insurance registered the a any your this that what which our my same in large small good best right wrong of there is was or and fleet plate vehicle reg van machine stop exit door house flat pin tax card photo government mail email apple login user first second last next unique correct valid'.split(
    ' ',
  ),
)

/** "Juror number", "enrolment ID", "job ref": whatever numbering system a trade has, by the noun before the word for a number. */
export const askedNumbers = (reading: Reading): readonly AskedNumber[] =>
  hasNumber(reading)
    ? reading.document.tokens.filter(({ word }) => isNumber(word)).flatMap((token) => askedBy(reading, token))
    : NONE

const isNumber = oneOf(NUMBERS)
const hasNumber = trigger(isNumber)
const NONE: readonly AskedNumber[] = []

function askedBy(reading: Reading, token: Token): readonly AskedNumber[] {
  const noun = reading.document.tokens[token.index - 1]
  if (noun === undefined || noun.sentence !== token.sentence) return NONE
  if (noun.kind !== 'word' || OTHERS.has(noun.text) || token.quoted) return NONE
  if (reading.phrases('stopwords').has(noun.text) && !OFTEN.has(noun.text) && !ORDERS.has(noun.text))
    return NONE
  const asVerb =
    token.text === 'no' && reading.document.tokens[token.index + 1]?.kind === 'word' && !DOT.test(token.raw)
  return asVerb ? NONE : [{ start: noun.start, end: token.end, type: typeOf(noun), tokens: [noun, token] }]
}

/** Nouns that tell little elsewhere and name a number here. */
const OFTEN = new Set(['customer', 'account', 'service', 'support'])

const DOT = /\.$/

function typeOf(noun: Token): PiiType {
  if (ORDERS.has(noun.text)) return 'order_id'
  if (PHONES.has(noun.text)) return 'phone'
  return BOOKINGS.has(noun.text) ? 'booking_ref' : 'account_id'
}
