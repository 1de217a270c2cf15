import type { Span, Token } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { admissions } from './admissions.ts'
import { clauseAround } from './clause-part.ts'
import { mentions, overlapsAny, sentenceOf, supposed } from './mentions.ts'
import { isCustomers } from './posted.ts'
import { act, type Reading } from './reading.ts'

/** What the reply gives beyond what is owed. */
export const gifts = act((reading): readonly Span[] => [...given(reading), ...refundAndSecond(reading)])

/** The money back and a second one of the thing: one of them is a gift. */
function refundAndSecond(reading: Reading): readonly Span[] {
  const promised = (list: string) =>
    mentions(reading, list).filter(
      (match) => !supposed(reading, match) && !sentenceOf(reading, match).tokens.some(isChoice),
    )
  const [second] = promised('second-one')
  return second && promised('money-back').length > 0 ? [second] : []
}
/** "A new one or your money back": one of them only. */
const isChoice = (token: Token): boolean => token.text === 'or'

const given = (reading: Reading): readonly PhraseMatch[] =>
  mentions(reading, 'goodwill').filter(
    (match) =>
      !supposed(reading, match) &&
      !overlapsAny(match, admissions(reading)) &&
      !isOwed(reading, match) &&
      !isOnlyTold(reading, match),
  )

/** Putting right what went wrong costs nothing, and a fee that the customer disputes is only taken back. */
function isOwed(reading: Reading, match: PhraseMatch): boolean {
  const clause = clauseAround(sentenceOf(reading, match), match)
  if (clause.some((token) => ONCE.has(token.text))) return false
  if (isPriceless(match)) return clause.some((token) => REMEDIES.has(token.stem) || REMEDIES.has(token.text))
  if (match.tokens.some((token) => CARDS.has(token.text) && isCustomers(reading, token.stem))) return true
  if (!isRemittance(match)) return false
  return match.tokens.some((token) => FEES.has(token.text) && isCustomers(reading, token.stem))
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const ONCE = set('once gesture goodwill exception')
/** "At no charge", "free": the giving is in the price alone. */
const isPriceless = (match: PhraseMatch): boolean =>
  /\b(?:free|no charge|no cost|for nothing|gratis)\b/i.test(match.raw) &&
  !/\b(?:extra|month|night|ticket|second|next)/i.test(match.raw)
const REMEDIES = set(
  'chang correct replac replace repair restitch engrave resend revisit fix remix mend reprint swap redeliver returns return recheck rechecks sessions parts callers jugs bikes stuff',
)
const isRemittance = (match: PhraseMatch): boolean =>
  /\b(?:waiv|scrap|drop|wip|forg|fee|charge|fine)/i.test(match.raw)
/** What the complaint itself may be about. */
const CARDS = set('voucher vouchers coupon coupons gift discount promo code flowers hamper bouquet')
const FEES = set('fee fees charge charges fine interest premium rent excess bill')

/** A question whether they want one, "feel free", or what a rule grants everybody: nothing is given here. */
function isOnlyTold(reading: Reading, match: PhraseMatch): boolean {
  const sentence = sentenceOf(reading, match)
  const before = sentence.tokens.filter((token) => token.end <= match.start)
  if (['feel', 'toll', 'tax', '-'].includes(before.at(-1)?.text ?? '')) return true
  if (/\bfeel free\b/i.test(match.raw) || isDenied(match) || before.some(isTheirWish)) return true
  return sentence.question && !before.some(isOffer)
}
/** "Is not free": a denial inside the words, where the phrase itself has none. */
const isDenied = (match: PhraseMatch): boolean =>
  match.tokens.some((token) => token.text === 'not' || token.text === 'never') &&
  !/\bno[t]?\b/.test(match.phrase)
/** "You would like us to": asked for, not given. */
const isTheirWish = (token: Token, i: number, all: readonly Token[]): boolean =>
  token.text === 'you' && WISHES.has(all[i + 1]?.text ?? '')
const WISHES = set('would want wanted asked expect expected demand said say')

const isOffer = (token: Token): boolean => ['how', 'let', 'offer', 'fancy'].includes(token.text)
