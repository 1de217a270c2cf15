import type { PiiSpan } from '../pii/find.ts'
import { isOffered } from '../pii/offered.ts'
import type { PiiType } from '../scoring/report.ts'
import type { Span, Token } from '../text/document.ts'
import { besideNames } from './beside-names.ts'
import { isBrandsHost } from './brand-hosts.ts'
import { invitations } from './channels.ts'
import { type Fact, factsTold } from './facts.ts'
import { identifiers } from './identifiers.ts'
import { mentions, overlaps, overlapsAny } from './mentions.ts'
import { peopleNamed } from './people.ts'
import { act, type Reading } from './reading.ts'
import { isFigure, isNews } from './told.ts'

export interface Disclosure extends Span {
  readonly type: PiiType
  /**
   * `echoed`: the customer posted it and the reply repeats it. `disclosed`: nobody had posted it. `likely`: nobody had, and
   * frames and surroundings say so, no check digits, form or label.
   */
  readonly how: 'disclosed' | 'echoed' | 'likely'
}

const CONTACT_TYPES: ReadonlySet<PiiType> = new Set(['email', 'phone', 'address'])

/** Personal or account data of the customer or of another private person that the reply publishes. In private only other people's. */
export const disclosures = act((reading): readonly Disclosure[] => {
  if (reading.situation.visibility === 'private') return othersData(reading)
  const shown = identifiers(reading).filter((span) => !isBrands(reading, span) && !isAsked(reading, span))
  const names = peopleNamed(reading)
    .filter((span) => !overlapsAny(span, shown))
    .map(({ start, end }) => ({ start, end, type: 'full_name' as const, how: 'likely' as const }))
  const beside = besideNames(reading)
    .filter((span) => !overlapsAny(span, [...shown, ...names]))
    .map((span) => ({ ...span, how: 'likely' as const }))
  const taken = [...shown, ...names, ...beside]
  const facts = factsTold(reading).flatMap((fact) => remainders(reading, fact, taken))
  return [
    ...shown.map((span) => ({
      start: span.start,
      end: span.end,
      type: span.type,
      how: howShown(reading, span),
    })),
    ...names,
    ...beside,
    ...facts,
  ].sort((a, b) => a.start - b.start)
})

/** A fact that runs over an identifier or a name is what is left beside it, if that still tells something. */
function remainders(reading: Reading, fact: Fact, taken: readonly Span[]): readonly Disclosure[] {
  if (!overlapsAny(fact, taken)) return [{ ...fact, how: 'likely' }]
  const free = reading.document.tokens.filter(
    (token) => fact.start <= token.start && token.end <= fact.end && !overlapsAny(token, taken),
  )
  const runs: Token[][] = []
  for (const token of free) {
    const last = runs.at(-1)
    if (last?.at(-1)?.index === token.index - 1) last.push(token)
    else runs.push([token])
  }
  const longest = runs.reduce<readonly Token[]>((most, run) => (run.length > most.length ? run : most), [])
  const [first, last] = [
    longest.find((token) => !LINKING.has(token.text)),
    longest.findLast((token) => !LINKING.has(token.text)),
  ]
  const telling = first && last && isNews(reading, longest) && (longest.length > 4 || longest.some(isFigure))
  return telling ? [{ start: first.start, end: last.end, type: fact.type, how: 'likely' }] : []
}

const LINKING = new Set(
  'was is are were , : and of with on to by for the in a an under from at went'.split(' '),
)

/** In a private message: names of third persons, and what the same or the next sentence tells about them. */
function othersData(reading: Reading): readonly Disclosure[] {
  const others = peopleNamed(reading).filter((name) => name.other)
  const theirs = identifiers(reading).filter(
    (span) =>
      !isBrands(reading, span) &&
      !isAsked(reading, span) &&
      howShown(reading, span) !== 'echoed' &&
      (isTheirs(reading, span) || others.some((other) => isNear(reading, other, span))),
  )
  return [
    ...others.map(({ start, end }) => ({
      start,
      end,
      type: 'full_name' as const,
      how: 'likely' as const,
    })),
    ...theirs.map(({ start, end, type }) => ({ start, end, type, how: 'likely' as const })),
    ...factsTold(reading)
      .filter(
        (fact) =>
          others.some((other) => isNear(reading, other, fact)) && !overlapsAny(fact, [...others, ...theirs]),
      )
      .filter((fact) => isOthers(reading, fact))
      .map((fact) => ({ ...fact, how: 'likely' as const })),
  ].sort((a, b) => a.start - b.start)
}

const THEIRS = new Set(['his', 'her', 'their', "'s"])

/** "His mobile is 07700 900812": a third person's possessive shortly before it. */
function isTheirs(reading: Reading, span: Span): boolean {
  const before = reading.document.tokens.filter((token) => token.end <= span.start).slice(-5)
  return before.some((token) => THEIRS.has(token.text))
}

/** Told of a third person: nobody says "you" before it in its sentence. */
function isOthers(reading: Reading, fact: Span): boolean {
  const sentence = reading.document.sentences[sentenceAt(reading, fact)]
  return sentence?.tokens.some((token) => token.end <= fact.end && YOU.has(token.text)) !== true
}

const YOU = new Set(['you', 'your'])

const sentenceAt = (reading: Reading, span: Span): number =>
  reading.document.sentences.findIndex((sentence) => overlaps(sentence, span))

const isNear = (reading: Reading, a: Span, b: Span): boolean => {
  const apart = sentenceAt(reading, b) - sentenceAt(reading, a)
  return apart === 0 || apart === 1
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, '')

const postedBy = (reading: Reading, who: readonly string[]): string =>
  plain(
    reading.situation.thread
      .filter((post) => who.includes(post.from))
      .map((post) => post.text)
      .join(' '),
  )

function howShown(reading: Reading, span: PiiSpan): Disclosure['how'] {
  if (postedBy(reading, ['customer', 'bystander']).includes(plain(span.text))) return 'echoed'
  return span.confidence === 'certain' ? 'disclosed' : 'likely'
}

/** The brand's own number or mailbox: named by situation or policy, said by the brand before, or where the reply asks people to turn to. */
function isBrands(reading: Reading, span: PiiSpan): boolean {
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

/** "the 16 digits on the back" names a kind of data and shows none. */
const isAsked = (reading: Reading, span: PiiSpan): boolean =>
  !/\d|@|\bdot\b|[a-z]-[a-z]/i.test(reading.document.original.slice(span.start, span.end)) &&
  span.confidence !== 'certain' &&
  (span.text.match(SPELLED)?.length ?? 0) < FULLY_SPELLED

/** So many digits or parts of a date in words show the datum itself. */
const SPELLED =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|nineteen|twenty|[a-z]+(?:th|nd|rd|st))\b/gi
const FULLY_SPELLED = 3
