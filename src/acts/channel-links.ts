import type { Sentence } from '../text/document.ts'
import type { Invitation } from './invitation.ts'
import type { Reading } from './reading.ts'
import { inSignature } from './signature.ts'

/** "Message us on WhatsApp": the other network stands right behind. */
export const isElsewhere = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some(
    (other) => other.channel === 'other_network' && other.start >= one.start && other.start - one.end < 5,
  )

/** The platform's "send a private message" link, and any link beside an invitation to a private message. */
export function isDmLink(reading: Reading, one: Invitation, dmSentences: ReadonlySet<number>): boolean {
  const near = dmSentences.has(one.sentence) || dmSentences.has(one.sentence - 1)
  return near && A_LINK.test(reading.document.original.slice(one.start, one.end))
}

const A_LINK = /https?:|\w\.\w+\/|\blink\b/i

/** A link that stands for itself leads where the words before it say; behind an invitation to a message it is the message's. */
export function isLooseLink(reading: Reading, one: Invitation, dmSentences: ReadonlySet<number>): boolean {
  const sentences = reading.document.sentences
  const own = sentences[one.sentence]
  if (own === undefined) return false
  if (isBehindCutText(reading, one)) return true
  if ((dmSentences.size > 0 || isBehindSignature(reading, own, one)) && closes(reading, one)) return true
  if (own.tokens.some((token) => token.kind === 'word' && token.text.length > 3)) return false
  if (!own.tokens.some((token) => token.kind === 'url')) return false
  if (dmSentences.size > 0) return true
  return !sentences[one.sentence - 1]?.tokens.some((token) => POINTING.has(token.text))
}

/** A bare link that ends the reply and that no word points to as a page. */
export const isLastLink = (reading: Reading, one: Invitation): boolean =>
  one.channel === 'form' &&
  /^(?:https?:\S+|\w[\w.-]*\.\w+\/\S*)$/i.test(reading.document.original.slice(one.start, one.end)) &&
  one.end >= reading.document.original.trimEnd().length &&
  !reading.document.sentences[one.sentence]?.tokens.some((token) => PAGES.has(token.text))
const PAGES = new Set('article guide steps page form website site portal faq forum post'.split(' '))

/** "We'd be... https://t.co/x": the network's own link to what it cut off. */
const isBehindCutText = (reading: Reading, one: Invitation): boolean =>
  /(?:\.\.\.|…)\s?$/.test(reading.document.original.slice(0, one.start))

/** "Thanks ^lp https://t.co/x": the network's own, which the desk's tool hangs behind the initials. */
const isBehindSignature = (reading: Reading, { tokens }: Sentence, one: Invitation): boolean => {
  const before = tokens.filter((token) => token.end <= one.start).at(-1)
  return before !== undefined && inSignature(reading, before)
}

/** The link ends the reply, and no word of its sentence points to it. */
const closes = (reading: Reading, one: Invitation): boolean =>
  one.end >= reading.document.original.trimEnd().length &&
  !reading.document.sentences[one.sentence]?.tokens.some((token) => POINTING.has(token.text))

const POINTING = new Set(
  'here link below article guide steps page visit check see info information site website form via at try follow to on out'.split(
    ' ',
  ),
)

/** "Visit our Help Centre" is a page. */
export const isHelpCentre = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some((other) => other.channel === 'form' && other.start < one.end && one.start < other.end)

export const isVisit = (all: readonly Invitation[], one: Invitation): boolean =>
  all.some((other) => other.channel === 'in_person' && other.start <= one.start && one.end <= other.end)
