import type { PiiSpan } from '../pii/find.ts'
import { isOffered } from '../pii/offered.ts'
import type { Channel } from '../scoring/report.ts'
import type { Platform } from '../situation/situation.ts'
import type { Span } from '../text/document.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { isBrandsHost } from './brand-hosts.ts'
import { clauseAround } from './clause-part.ts'
import { identifiers } from './identifiers.ts'
import { overlapsAny, said, sentenceOf } from './mentions.ts'
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
    .filter((one) => !(one.channel === 'form' && isLooseLink(reading, one, dmSentences)))
    .filter((one) => !(one.channel === 'in_person' && isHelpCentre(all, one)))
    .filter((one) => !(one.channel === 'call' && isVisit(all, one)))
    .sort((a, b) => a.start - b.start)
})

function invitationsTo(reading: Reading, channel: Channel, list: string): readonly Invitation[] {
  const not = NOT[channel] ? said(reading, NOT[channel]) : []
  return said(reading, list)
    .filter((match) => !overlapsAny(match, not) && !brandDoes(reading, match) && !isDenied(reading, match))
    .filter((match) => !isInitials(reading, match))
    .filter((match) => isMeant(reading, channel, match))
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
    .filter((span) => isHandedOut(reading, span))
    .map(({ start, end, type }) => invitation(reading, type === 'email' ? 'email' : 'call', { start, end }))
  const pages = document.tokens
    .filter((token) => token.kind === 'url' && isBrandsHost(reading, token.raw))
    .map(({ start, end }) => invitation(reading, 'form', { start, end }))
  return [...contacts, ...pages]
}

/** The brand's own by its host or the words before it. A number stands for a line to ring unless it is told as the customer's or somebody's own. */
function isHandedOut(reading: Reading, span: PiiSpan): boolean {
  if (span.type === 'email') return isBrandsHost(reading, span.text) || isOffered(reading.document, span)
  if (span.type !== 'phone' || span.recognizer === 'partial') return false
  return isOffered(reading.document, span) || isLineToRing(reading, span)
}

/** Nobody owns it in its sentence: "payroll is on 01632 960371", "no slip? 01632 960150". Mobiles are people's. */
function isLineToRing(reading: Reading, span: PiiSpan): boolean {
  const digits = span.text.replace(/\D/g, '')
  if (/^(?:44|0)?7\d{9}$/.test(digits)) return false
  if (
    reading.situation.thread.some(
      (post) => post.from !== 'brand' && digitsOf(post.text).includes(digits.slice(-7)),
    )
  )
    return false
  const sentence = reading.document.sentences.find(
    ({ start, end }) => start <= span.start && span.start < end,
  )
  const before = sentence?.tokens.filter((token) => token.end <= span.start) ?? []
  if (before.at(-1)?.text === 'to') return false
  if (sentence?.tokens.some((token) => reading.phrases('channel-network').has(token.text))) return false
  return !before.some((token) => OWNED.has(token.text) || token.quoted)
}
const OWNED = new Set(
  'your you his her their calling called rang rung tried ringing not from number went guarantor'.split(' '),
)
const digitsOf = (text: string): string => text.replace(/\D/g, '')

function invitation(reading: Reading, channel: Channel, { start, end }: Span): Invitation {
  const sentence = reading.document.sentences.find((one) => one.start <= start && end <= one.end)?.index ?? 0
  return { start, end, channel, sentence, named: namedIn(reading, sentence) }
}

/** "No need to call", "please don't post": a denial in the clause before it. */
const isDenied = (reading: Reading, match: PhraseMatch): boolean =>
  match.tokens[0]?.negated === true &&
  clauseAround(sentenceOf(reading, match), match).some(
    (token) => token.start < match.start && DENIALS.has(token.text),
  )
const DENIALS = new Set('not never no without nor neither nothing unable'.split(' '))

/** "^DM": an agent's initials. */
const isInitials = (reading: Reading, match: PhraseMatch): boolean =>
  /^[-^*~/]$/.test(reading.document.tokens[(match.tokens[0]?.index ?? 0) - 1]?.text ?? '')

/** What each channel's words can also mean is left out: the platform's own name, asking for data, a visit or a page of the past. */
function isMeant(reading: Reading, channel: Channel, match: PhraseMatch): boolean {
  switch (channel) {
    case 'other_network':
      return isOtherNetwork(reading, match)
    case 'email':
      return !asksForAddress(match) && !isDelivered(reading, match)
    case 'dm':
      return !(match.tokens.some((token) => token.text === 'line') && hasMailbox(reading, match))
    case 'call':
      return !asksForNumber(reading, match) && !countsSomething(match)
    case 'form':
      return !isTold(reading, match)
    case 'in_person':
      return !isTold(reading, match) && !someoneComes(reading, match)
    default:
      return true
  }
}

/** "You get the bill by e-mail": it is sent to the customer. */
const isDelivered = (reading: Reading, match: PhraseMatch): boolean =>
  clauseAround(sentenceOf(reading, match), match).some(
    (token) =>
      token.end <= match.start &&
      ['get', 'receive', 'reach', 'reaches', 'arrives', 'comes'].includes(token.text),
  )

/** "Drop us a line at care@...": the line is an e-mail. */
const hasMailbox = (reading: Reading, match: PhraseMatch): boolean =>
  sentenceOf(reading, match).tokens.some((token) => token.kind === 'email')

/** "Which phone number do you use?", "your contact number": data that is asked for. */
function asksForNumber(reading: Reading, match: PhraseMatch): boolean {
  const last = match.tokens.at(-1)?.text ?? ''
  const before = reading.document.tokens[(match.tokens[0]?.index ?? 0) - 1]?.text ?? ''
  if (!['number', 'line', 'phone'].includes(last)) return false
  return (
    sentenceOf(reading, match).question ||
    ['your', 'full', 'contact', ',', 'a', 'what', 'which'].includes(before)
  )
}

/** Everybody's emergency lines are no hand-off. */
const EMERGENCIES = new Set(['999', '911', '112', '111', '000', '988', '116123'])

/** "Fair call, 13 months": a figure that nobody can dial. */
const countsSomething = (match: PhraseMatch): boolean => {
  const last = match.tokens.at(-1)
  const digits = last?.raw.replace(/\D/g, '') ?? ''
  return last?.kind === 'number' && (digits.length < 3 || EMERGENCIES.has(digits))
}

/** "We'll swap it and take the old one back": somebody of the brand moves, or the way leads to another network. */
function someoneComes(reading: Reading, match: PhraseMatch): boolean {
  const sentence = sentenceOf(reading, match)
  const before = clauseAround(sentence, match).filter((token) => token.end <= match.start)
  if (before.some((token) => token.text === 'you')) return false
  if (before.some((token) => BRANDS_SIDE.has(token.text) || token.text === 'will')) return true
  return sentence.tokens.some(
    (token) =>
      token.start >= match.start &&
      token.index - (match.tokens.at(-1)?.index ?? 0) <= 4 &&
      reading.phrases('channel-network').has(token.text),
  )
}

/** "When did you last visit?", "as offered on our website": what is past moves nobody. */
function isTold(reading: Reading, match: PhraseMatch): boolean {
  const sentence = sentenceOf(reading, match)
  const before = clauseAround(sentence, match).filter((token) => token.end <= match.start)
  const next = reading.document.tokens[(match.tokens.at(-1)?.index ?? 0) + 1]?.text ?? ''
  if (next === 'was' || next === 'were') return true
  if (before.some((token) => token.text === 'when') && before.some((token) => token.text === 'you'))
    return true
  if (before.some((token) => TOLD.has(token.text)) && !before.some((token) => MAY.has(token.text)))
    return true
  const last = before.at(-1)?.text ?? ''
  return (
    /[^e]ed$/.test(last) && !before.slice(-4).some((token) => MAY.has(token.text) || token.text === 'please')
  )
}
const TOLD = new Set('did was were had went came saw left offered shown seen bought read visited'.split(' '))
const MAY = new Set('can could may might should must will would be is are'.split(' '))

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

/** A link that stands for itself leads where the words before it say; behind an invitation to a message it is the message's. */
function isLooseLink(reading: Reading, one: Invitation, dmSentences: ReadonlySet<number>): boolean {
  const sentences = reading.document.sentences
  const own = sentences[one.sentence]
  if (own === undefined || own.tokens.some((token) => token.kind === 'word' && token.text.length > 3))
    return false
  if (!own.tokens.some((token) => token.kind === 'url')) return false
  if (dmSentences.size > 0) return true
  return !sentences[one.sentence - 1]?.tokens.some((token) => POINTING.has(token.text))
}
const POINTING = new Set(
  'here link below article guide steps page visit check see info information site website form via at try follow to on out'.split(
    ' ',
  ),
)

/** "Visit our Help Centre" is a page. */
const isHelpCentre = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some((other) => other.channel === 'form' && other.start < one.end && one.start < other.end)

const isVisit = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some((other) => other.channel === 'in_person' && other.start <= one.start && one.end <= other.end)

const namesSomeone = (reading: Reading, match: PhraseMatch): boolean =>
  namedIn(reading, sentenceOf(reading, match).index)

function namedIn(reading: Reading, sentence: number): boolean {
  const named = reading.phrases('contact-named').in(reading.document)
  if (named.some((word) => word.tokens[0]?.sentence === sentence)) return true
  return capitalisedNameIn(reading, sentence) || capitalisedNameIn(reading, sentence - 1)
}

/** A capitalised word inside the sentence that is no English word: most likely somebody's name, unless a street or a service follows. */
function capitalisedNameIn(reading: Reading, sentence: number): boolean {
  const tokens = reading.document.sentences[sentence]?.tokens ?? []
  const shown = `${reading.situation.customer.name} ${reading.situation.brand.name}`.toLowerCase()
  return tokens.some(
    (token, i) =>
      i > 0 &&
      /^\p{Lu}\p{Ll}+$/u.test(token.raw) &&
      !reading.isWord(token.text) &&
      !shown.includes(token.text) &&
      !reading.phrases('channel-network').has(token.text) &&
      !PLACES.has(tokens[i + 1]?.text ?? '') &&
      !DIRECTIONS.has(tokens[i - 1]?.text ?? ''),
  )
}
const PLACES = new Set(
  'lane road street row avenue square park hill house branch store shop portal centre center counter desk line helpline team team services station customer'.split(
    ' ',
  ),
)
const DIRECTIONS = new Set(['our', 'in', 'on', 'near', 'via', 'the'])

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
