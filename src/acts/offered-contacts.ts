import type { PiiSpan } from '../pii/find.ts'
import { isOffered } from '../pii/offered.ts'
import { isBrandsHost } from './brand-hosts.ts'
import { identifiers } from './identifiers.ts'
import { type Invitation, invitation } from './invitation.ts'
import { linksIn } from './mentions.ts'
import type { Reading } from './reading.ts'

/** A mailbox or number of the brand's own, or a page on its host, given to be used. */
export function offeredContacts(reading: Reading): readonly Invitation[] {
  const contacts = identifiers(reading)
    .filter((span) => isHandedOut(reading, span))
    .map(({ start, end, type }) => invitation(reading, type === 'email' ? 'email' : 'call', { start, end }))
  const pages = linksIn(reading)
    .filter((token) => isBrandsHost(reading, token.raw))
    .map(({ start, end }) => invitation(reading, 'form', { start, end }))
  return [...contacts, ...pages]
}

/** The brand's own by its host or the words before it. A number stands for a line to ring unless it is told as the customer's or somebody's own. */
function isHandedOut(reading: Reading, span: PiiSpan): boolean {
  if (span.type === 'email') return isBrandsHost(reading, span.text) || isOffered(reading.document, span)
  if (span.type !== 'phone' || span.recognizer === 'partial') return false
  if (isOtherApps(reading, span)) return false
  return isOffered(reading.document, span) || isLineToRing(reading, span)
}

/** "WhatsApp the depot, 01632 960276": the number is that app's. */
const isOtherApps = (reading: Reading, span: PiiSpan): boolean =>
  reading.document.sentences
    .find(({ start, end }) => start <= span.start && span.start < end)
    ?.tokens.some((token) => reading.phrases('channel-network').has(token.text)) === true

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
  return !before.some((token) => OWNED.has(token.text) || token.quoted)
}
const OWNED = new Set(
  'your you his her their calling called rang rung tried ringing not from number went guarantor'.split(' '),
)
const digitsOf = (text: string): string => text.replace(/\D/g, '')
/** The brand's signed-in inbox, where the team's policy names it, counts as the private message. */
export function secureInbox(reading: Reading): readonly Invitation[] {
  const name = reading.secureChannel?.toLowerCase()
  if (!name) return []
  const at = reading.document.text.toLowerCase().indexOf(name)
  if (at < 0) return []
  const span = reading.document.spanOf(at, at + name.length)
  const sentence =
    reading.document.sentences.find((one) => one.start <= span.start && span.end <= one.end)?.index ?? 0
  return [{ ...span, channel: 'dm', sentence, named: false }]
}
