import type { PiiType } from '../scoring/report.ts'
import type { Sentence, Span } from '../text/document.ts'
import { askedNumbers } from './asked-numbers.ts'
import { ASKED_LISTS } from './asked-types.ts'
import { asksRightHere, isAsked } from './asking.ts'
import { type Invitation, invitations } from './channels.ts'
import { isNoDatum } from './look-alike-data.ts'
import { mentions, overlaps } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export interface DataRequest extends Span {
  readonly type: PiiType
}

const NOTHING: readonly DataRequest[] = []
const SECRETS: ReadonlySet<PiiType> = new Set(['credentials', 'card'])

/** Personal data the reply asks for where it must not: in public with no private channel named; secrets anywhere. */
export const dataRequests = act((reading): readonly DataRequest[] => {
  const listed: DataRequest[] = []
  for (const { type, list } of ASKED_LISTS) listed.push(...askedFor(reading, type, list))
  const numbers = askedNumbers(reading)
    .filter((one) => !listed.some((other) => overlaps(other, one)) && isAsked(reading, one))
    .map(({ start, end, type }) => ({ start, end, type }))
  const every = [...listed, ...numbers]
  if (every.length === 0) return NOTHING
  const asked = every.filter(
    (request) =>
      !every.some((other) => other.type !== request.type && encloses(other, request)) &&
      !(request.type === 'account_id' && every.some((other) => other.type === 'bank_account')),
  )
  if (reading.situation.visibility === 'private')
    return asked.filter((request) => SECRETS.has(request.type) && !isLastFour(reading, request))
  return asked.filter((request) => standsInPublic(reading, request))
})

/** "The last four digits of your card": no full number, so no secret. */
const isLastFour = (reading: Reading, { start, end }: DataRequest): boolean =>
  /\blast (?:4|four)\b/i.test(reading.document.original.slice(start, end))

const encloses = (a: Span, b: Span): boolean =>
  a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start

function askedFor(reading: Reading, type: PiiType, list: string): readonly DataRequest[] {
  const matches = mentions(reading, list)
  if (matches.length === 0) return NOTHING
  return matches
    .filter((match) => isAsked(reading, match) && !isNoDatum(reading, type, match))
    .map(({ start, end }) => ({ start, end, type }))
}

/** No private channel goes with it, or the words say that it shall stand right here. */
function standsInPublic(reading: Reading, request: DataRequest): boolean {
  const sentence = reading.document.sentences.find(
    (one) => one.start <= request.start && request.end <= one.end,
  )
  if (sentence && asksRightHere(reading, sentence)) return true
  return !invitations(reading).some(
    (invitation) => invitation.channel !== 'in_person' && !isPartOf(invitation, request, sentence),
  )
}

/** "Which phone number can we ring?": the words of the question invite nobody to ring. */
const isPartOf = (invitation: Invitation, request: Span, sentence: Sentence | undefined): boolean =>
  (invitation.channel !== 'dm' && overlaps(invitation, request)) ||
  (sentence?.question === true && invitation.sentence === sentence.index && invitation.channel === 'call')
