import type { PiiSpan } from '../pii/find.ts'
import { isOffered } from '../pii/offered.ts'
import type { PiiType } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import { isBrandsHost } from './brand-hosts.ts'
import { invitations } from './channels.ts'
import { howShown, plain, postedBy } from './how-shown.ts'
import { mentions, overlaps } from './mentions.ts'
import type { Reading } from './reading.ts'

const CONTACT_TYPES: ReadonlySet<PiiType> = new Set(['email', 'phone', 'address'])

/** The brand's own number or mailbox: named by situation or policy, said by the brand before, or where the reply asks people to turn to. */
export function isBrands(reading: Reading, span: PiiSpan): boolean {
  if (!CONTACT_TYPES.has(span.type)) return isProductNumber(reading, span)
  const said = plain(span.text)
  if (said !== '' && reading.situation.brand.contacts.some((contact) => plain(contact).includes(said)))
    return true
  if (postedBy(reading, ['brand']).includes(said)) return true
  if (postedBy(reading, ['customer']).includes(said)) return false
  if (span.type === 'email' && isBrandsHost(reading, span.text)) return true
  if (wasSentTo(reading, span)) return false
  return (
    isRungFrom(reading, span) ||
    isOffered(reading.document, span) ||
    invitations(reading).some(
      (invitation) => fitsChannel(invitation.channel, span) && holds(reading, invitation.sentence, span),
    ) ||
    mentions(reading, 'brands-own').some((match) => holds(reading, match.tokens[0]?.sentence ?? -1, span))
  )
}

/** "The tickets went again to jo@..": whoever got something there is no business. */
function wasSentTo(reading: Reading, span: PiiSpan): boolean {
  const [before, to] = wordsBefore(reading, span)
  return to === 'to' && (before.includes('went') || before.includes('sent') || before.includes('emailed'))
}

/** "He rings you from 01632 960118": the caller's own line. */
const isRungFrom = (reading: Reading, span: PiiSpan): boolean =>
  span.type === 'phone' && wordsBefore(reading, span)[1] === 'from'

/** The six words before a span, and the last of them. */
function wordsBefore(reading: Reading, span: PiiSpan): readonly [readonly string[], string] {
  const words = reading.document.tokens.filter((token) => token.end <= span.start).slice(-6)
  const texts = words.map((token) => token.text)
  return [texts, texts.at(-1) ?? '']
}

/** A phone goes with an invitation to ring, a mailbox with one to write. */
function fitsChannel(channel: string, span: PiiSpan): boolean {
  if (channel === 'dm') return true
  if (span.type === 'phone') return channel === 'call' || channel === 'other_network'
  return span.type !== 'email' || channel === 'email'
}

/** Flights, trains, parts, models, versions, reference forms: numbers of things, not of people. */
function isProductNumber(reading: Reading, span: PiiSpan): boolean {
  if (span.confidence === 'certain' || howShown(reading, span) === 'echoed') return false
  return mentions(reading, 'numbers-of-things').some(
    (match) => match.end <= span.end + 1 && span.start - match.end < 12 && match.start <= span.start,
  )
}

const holds = (reading: Reading, sentence: number, span: Span): boolean => {
  const one = reading.document.sentences[sentence]
  return one !== undefined && overlaps(one, span)
}
