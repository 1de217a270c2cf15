import type { PiiType } from '../scoring/report.ts'
import type { Sentence, Span, Token } from '../text/document.ts'
import { askedNumbers } from './asked-numbers.ts'
import { ASKED_TYPES } from './asked-types.ts'
import { type Invitation, invitations } from './channels.ts'
import { mentions, overlaps, said } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export interface DataRequest extends Span {
  readonly type: PiiType
}

const SECRETS: ReadonlySet<PiiType> = new Set(['credentials', 'card'])

/** Personal data the reply asks for where it must not: in public with no private channel named; secrets anywhere. */
export const dataRequests = act((reading): readonly DataRequest[] => {
  const listed = ASKED_TYPES.flatMap((type) => askedFor(reading, type))
  const numbers = askedNumbers(reading)
    .filter((one) => !listed.some((other) => overlaps(other, one)) && isAsked(reading, one))
    .map(({ start, end, type }) => ({ start, end, type }))
  const every = [...listed, ...numbers]
  const asked = every.filter(
    (request) =>
      !every.some((other) => other.type !== request.type && encloses(other, request)) &&
      !(request.type === 'account_id' && every.some((other) => other.type === 'bank_account')),
  )
  if (reading.situation.visibility === 'private') return asked.filter((request) => SECRETS.has(request.type))
  return asked.filter((request) => standsInPublic(reading, request))
})

const encloses = (a: Span, b: Span): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

function askedFor(reading: Reading, type: PiiType): readonly DataRequest[] {
  return mentions(reading, `data-kinds.${type}`)
    .filter((match) => isAsked(reading, match))
    .map(({ start, end }) => ({ start, end, type }))
}

const isAsked = (reading: Reading, match: Span & { readonly tokens: readonly Token[] }): boolean =>
  asks(reading, reading.document.sentences[match.tokens[0]?.sentence ?? 0], match)

/** The sentence asks the customer for it: a question, an imperative, or "we need". Statements about data ask nothing. */
function asks(reading: Reading, sentence: Sentence | undefined, span: Span): boolean {
  if (!sentence) return false
  const before = sentence.tokens.filter((token) => token.start < span.start && !token.negated)
  if (before.slice(-2).some((token) => NOT_THEIRS.has(token.text)) || visits(reading, sentence)) return false
  if (before.some((token) => OWNERS.has(token.text) && token.index > 0)) return false
  const verbs = reading.phrases('request-verbs')
  const verb = before.some(
    (token) => verbs.has(token.text) && (!ASKING_WORDS.has(token.text) || opens(sentence, token)),
  )
  const here = inSentence(reading, 'in-public', sentence) && !before.some((token) => BRAND.has(token.text))
  return (
    (sentence.question || verb || here) &&
    !inSentence(reading, 'brand-has-sent', sentence) &&
    !forbids(reading, sentence)
  )
}

/** In a statement "what" and "which" ask only where they begin it. */
const ASKING_WORDS = new Set(['what', 'which', 'may', 'let', 'have'])
const opens = (sentence: Sentence, token: Token): boolean =>
  sentence.tokens.slice(0, 3).includes(token) || token.text === 'let' || token.text === 'may'
const BRAND = new Set(['we', 'i', 'our'])

/** "An e-mail", "by phone", "from your inbox": no datum of the customer's is asked for. */
const NOT_THEIRS = new Set(['an', 'by', 'via', 'from', 'this', 'that', 'our', 'protected'])

/** What somebody shall bring along to a counter is not asked for in writing. */
const visits = (reading: Reading, sentence: Sentence): boolean =>
  invitations(reading).some(
    (invitation) => invitation.channel === 'in_person' && invitation.sentence === sentence.index,
  )

const OWNERS = new Set(['our', 'its', 'their'])
/** "Please don't post it", "take that down": words that keep data out of the thread. */
const forbids = (reading: Reading, sentence: Sentence): boolean => inSentence(reading, 'keep-out', sentence)

const inSentence = (reading: Reading, list: string, sentence: Sentence): boolean =>
  said(reading, list).some((match) => match.tokens[0]?.sentence === sentence.index)

/** No private channel goes with it, or the words say that it shall stand right here. */
function standsInPublic(reading: Reading, request: DataRequest): boolean {
  const sentence = reading.document.sentences.find(
    (one) => one.start <= request.start && request.end <= one.end,
  )
  if (
    sentence &&
    mentions(reading, 'in-public').some((match) => match.tokens[0]?.sentence === sentence.index)
  )
    return true
  return !invitations(reading).some(
    (invitation) => invitation.channel !== 'in_person' && !isPartOf(invitation, request, sentence),
  )
}

/** "Which phone number can we ring?": the words of the question invite nobody to ring. */
const isPartOf = (invitation: Invitation, request: Span, sentence: Sentence | undefined): boolean =>
  overlaps(invitation, request) ||
  (sentence?.question === true && invitation.sentence === sentence.index && invitation.channel === 'call')
