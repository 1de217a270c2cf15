import type { Channel } from '../scoring/report.ts'
import type { Platform } from '../situation/situation.ts'
import type { PhraseMatch } from '../text/phrases.ts'
import { clauseAround } from './clause-part.ts'
import { said, sentenceOf } from './mentions.ts'
import type { Reading } from './reading.ts'

/** The platform's own names for itself: pointing there moves nobody. */
const OWN_WORDS: Readonly<Record<Platform, readonly string[]>> = {
  x: ['twitter', 'x'],
  facebook: ['facebook', 'messenger'],
  instagram: ['instagram', 'insta'],
  review_site: [],
  forum: [],
  chat: [],
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
export function brandDoes(reading: Reading, match: PhraseMatch): boolean {
  const { tokens } = reading.document
  for (let i = (match.tokens[0]?.index ?? 0) - 1; i >= 0; i--) {
    const word = tokens[i]?.text ?? ''
    if (BRANDS_SIDE.has(word)) return tokens[i]?.sentence === match.tokens[0]?.sentence
    if (!BETWEEN.has(word)) return false
  }
  return false
}
/** "No need to call", "please don't post": a denial in the clause before it. */
export const isDenied = (reading: Reading, match: PhraseMatch): boolean =>
  match.tokens[0]?.negated === true &&
  clauseAround(sentenceOf(reading, match), match).some(
    (token) => token.start < match.start && DENIALS.has(token.text),
  )
const DENIALS = new Set('not never no without nor neither nothing nobody none unable'.split(' '))

/** "^DM": an agent's initials. */
export const isInitials = (reading: Reading, match: PhraseMatch): boolean =>
  /^[-^*~/]$/.test(reading.document.tokens[(match.tokens[0]?.index ?? 0) - 1]?.text ?? '')

/** What each channel's words can also mean is left out: the platform's own name, asking for data, a visit or a page of the past. */
export function isMeant(reading: Reading, channel: Channel, match: PhraseMatch): boolean {
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
      return (
        !/^come up\b/i.test(match.raw) &&
        !isTold(reading, match) &&
        !someoneComes(reading, match) &&
        !match.tokens.some(({ text }) => DATA.has(text)) &&
        !isSomebodys(reading, match) &&
        !isInThread(reading, match)
      )
    default:
      return true
  }
}

/** "You get the bill by e-mail", "it was moved by e-mail": somebody else has written it. */
function isDelivered(reading: Reading, match: PhraseMatch): boolean {
  const before = clauseAround(sentenceOf(reading, match), match).filter((token) => token.end <= match.start)
  if (before.some((token) => DELIVERS.has(token.text))) return true
  const by = match.tokens[0]?.text === 'by' || match.tokens[0]?.text === 'via'
  return (
    by &&
    isParticiple(before.at(-1)?.text ?? '') &&
    !before.some((token) => MAY.has(token.text) && token.text !== 'is')
  )
}
const DELIVERS = new Set(['get', 'receive', 'reach', 'reaches', 'arrives', 'comes', 'told', 'sent'])
const isParticiple = (word: string): boolean => /[^e]ed$/.test(word) || word === 'given' || word === 'done'

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

/** "Drop your booking ID in the replies": nobody goes anywhere. */
const isInThread = (reading: Reading, match: PhraseMatch): boolean =>
  said(reading, 'in-public').some((place) => place.tokens[0]?.sentence === match.tokens[0]?.sentence)

/** "Pop in the sixteen digits": what is put in is typed. */
const DATA = new Set('digits number numbers code details reference email postcode'.split(' '))

/** "Somebody at our desk", "a sausage from the kiosk": who or what comes from a place; nobody is sent there. */
function isSomebodys(reading: Reading, match: PhraseMatch): boolean {
  const first = match.tokens[0]
  if (first === undefined || !FROM.has(first.text)) return false
  const clause = clauseAround(sentenceOf(reading, match), match)
  return !clause.some(({ text }) => SENDS.has(text))
}
const FROM = new Set(['at', 'from'])
const SENDS = new Set(
  'you collect pick ask see show hand exchange swap waiting wait get have redeem claim tell mention use speak talk find come pop call drop bring take join meet pay order buy it one them'.split(
    ' ',
  ),
)

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
