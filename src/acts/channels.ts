import { isOffered } from '../pii/offered.ts'
import type { Channel } from '../scoring/report.ts'
import type { Platform } from '../situation/situation.ts'
import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { isBrandsHost } from './brand-hosts.ts'
import { identifiers } from './identifiers.ts'
import { mentions, overlapsAny, said, sentenceOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export interface Invitation extends Span {
  readonly channel: Channel
  readonly sentence: number
  /** Names a person or team that knows the case, or the writer. */
  readonly named: boolean
}

const LISTS: readonly (readonly [Channel, string])[] = [
  ['dm', 'dm'],
  ['call', 'call'],
  ['email', 'email'],
  ['form', 'form'],
  ['other_network', 'network'],
  ['in_person', 'visit'],
]

/** Lists of what looks like an invitation and is none: the brand's own act, or no need to move. */
const NOT: Partial<Record<Channel, string>> = {
  dm: 'channel-dm-not',
  call: 'channel-call-not',
  in_person: 'channel-call-not',
}

/** The platform's own names for itself: pointing there moves nobody. */
const OWN_WORDS: Readonly<Record<Platform, readonly string[]>> = {
  x: ['twitter', 'x'],
  facebook: ['facebook', 'messenger'],
  instagram: ['instagram', 'insta'],
  review_site: [],
  forum: [],
  chat: [],
}

/** Channels that the reply asks or invites the customer to move to, in order. */
export const invitations = act((reading): readonly Invitation[] => {
  const all = LISTS.flatMap(([channel, list]) => invitationsTo(reading, channel, `channel-${list}`))
  const dmSentences = new Set(all.filter((one) => one.channel === 'dm').map((one) => one.sentence))
  return [...all, ...offeredContacts(reading), ...secureInbox(reading)]
    .filter((one) => !(one.channel === 'dm' && isElsewhere(all, one)))
    .filter((one) => !(one.channel === 'form' && isDmLink(reading, one, dmSentences)))
    .filter((one) => !(one.channel === 'call' && isVisit(all, one)))
    .sort((a, b) => a.start - b.start)
})

function invitationsTo(reading: Reading, channel: Channel, list: string): readonly Invitation[] {
  const not = NOT[channel] ? said(reading, NOT[channel]) : []
  return mentions(reading, list)
    .filter((match) => !overlapsAny(match, not) && !brandDoes(reading, match))
    .filter((match) => channel !== 'other_network' || isOtherNetwork(reading, match))
    .filter((match) => channel !== 'email' || !asksForAddress(match))
    .map((match) => ({
      start: match.start,
      end: match.end,
      channel,
      sentence: sentenceOf(reading, match).index,
      named: namesSomeone(reading, match),
    }))
}

/** Subjects of the brand's own act, and the words that may stand between them and the verb. */
const BRANDS_SIDE = new Set(['we', 'i', 'he', 'she', 'they', 'team', 'who'])
const BETWEEN = new Set([
  'will',
  'shall',
  'would',
  'can',
  'have',
  'has',
  'just',
  'also',
  'then',
  'am',
  'are',
  'is',
  'always',
])

/** "We will call you": somebody on the brand's side is the subject, not the customer. */
function brandDoes(reading: Reading, match: PhraseMatch): boolean {
  const { tokens } = reading.document
  for (let i = (match.tokens[0]?.index ?? 0) - 1; i >= 0; i--) {
    const word = tokens[i]?.text ?? ''
    if (BRANDS_SIDE.has(word)) return tokens[i]?.sentence === match.tokens[0]?.sentence
    if (!BETWEEN.has(word)) return false
  }
  return false
}

/** A mailbox or number of the brand's own, or a page on its host, given to be used. */
function offeredContacts(reading: Reading): readonly Invitation[] {
  const { document } = reading
  const contacts = identifiers(reading)
    .filter(
      (span) => span.type === 'email' && (isBrandsHost(reading, span.text) || isOffered(document, span)),
    )
    .map(({ start, end }) => invitation(reading, 'email', { start, end }))
  const pages = document.tokens
    .filter((token) => token.kind === 'url' && isBrandsHost(reading, token.raw))
    .map(({ start, end }) => invitation(reading, 'form', { start, end }))
  return [...contacts, ...pages]
}

function invitation(reading: Reading, channel: Channel, { start, end }: Span): Invitation {
  const sentence = reading.document.sentences.find((one) => one.start <= start && end <= one.end)?.index ?? 0
  return { start, end, channel, sentence, named: namedIn(reading, sentence) }
}

const isOtherNetwork = (reading: Reading, match: PhraseMatch): boolean =>
  !OWN_WORDS[reading.situation.platform].includes(match.tokens.at(-1)?.text ?? '')

/** "E-mail address" and "your e-mail" are data that is asked for, not a channel. */
const asksForAddress = (match: PhraseMatch): boolean => /\b(?:your|address)\b/.test(match.raw.toLowerCase())

/** "Message us on WhatsApp": the other network stands right behind. */
const isElsewhere = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some(
    (other) => other.channel === 'other_network' && other.start >= one.start && other.start - one.end < 5,
  )

/** The platform's "send a private message" link, and any link beside an invitation to a private message. */
function isDmLink(reading: Reading, one: Invitation, dmSentences: ReadonlySet<number>): boolean {
  const onlyLink = /^https?:/i.test(reading.document.original.slice(one.start, one.end))
  const near = dmSentences.has(one.sentence) || dmSentences.has(one.sentence - 1)
  return near && (onlyLink || reading.document.original.slice(one.start, one.end).includes('http'))
}

const isVisit = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some((other) => other.channel === 'in_person' && other.start <= one.start && one.end <= other.end)

const namesSomeone = (reading: Reading, match: PhraseMatch): boolean =>
  namedIn(reading, sentenceOf(reading, match).index)

function namedIn(reading: Reading, sentence: number): boolean {
  const named = reading.phrases('contact-named').in(reading.document)
  if (named.some((word) => word.tokens[0]?.sentence === sentence)) return true
  return capitalisedNameIn(reading, sentence) || capitalisedNameIn(reading, sentence - 1)
}

/** A capitalised word inside the sentence that is no English word: most likely somebody's name. */
function capitalisedNameIn(reading: Reading, sentence: number): boolean {
  const tokens = reading.document.sentences[sentence]?.tokens ?? []
  const shown = `${reading.situation.customer.name} ${reading.situation.brand.name}`.toLowerCase()
  return tokens.some(
    (token, i) =>
      i > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.raw) &&
      !reading.isWord(token.text) &&
      !shown.includes(token.text),
  )
}

/** The brand's signed-in inbox, where the team's policy names it, counts as the private message. */
function secureInbox(reading: Reading): readonly Invitation[] {
  const name = reading.secureChannel?.toLowerCase()
  if (!name) return []
  const at = reading.document.text.toLowerCase().indexOf(name)
  if (at < 0) return []
  const span = reading.document.spanOf(at, at + name.length)
  const sentence =
    reading.document.sentences.find((one) => one.start <= span.start && span.end <= one.end)?.index ?? 0
  return [{ ...span, channel: 'dm', sentence, named: false }]
}

/** The brand reaches out itself: "we will call you", "I have sent you a message". */
export const brandReachesOut = act((reading): readonly Span[] => [
  ...said(reading, 'channel-dm-not'),
  ...said(reading, 'brand-reaches-out'),
])
