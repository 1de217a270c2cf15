import type { Channel } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'
import { isDmLink, isElsewhere, isHelpCentre, isLastLink, isLooseLink, isVisit } from './channel-links.ts'
import { brandDoes, isDenied, isInitials, isMeant } from './channel-meaning.ts'
import { type Invitation, invitation, namesSomeone } from './invitation.ts'
import { inOrder, linksIn, overlapsAny, said, sentenceOf } from './mentions.ts'
import { offeredContacts, secureInbox } from './offered-contacts.ts'
import { act, type Reading } from './reading.ts'
import { inSignature } from './signature.ts'

export type { Invitation }

const LISTS: readonly (readonly [Channel, string])[] = [
  ['dm', 'channel-dm'],
  ['call', 'channel-call'],
  ['email', 'channel-email'],
  ['form', 'channel-form'],
  ['other_network', 'channel-network'],
  ['in_person', 'channel-visit'],
]

/** Lists of what looks like an invitation and is none: the brand's own act, or no need to move. */
const NOT: Partial<Record<Channel, string>> = {
  dm: 'channel-dm-not',
  call: 'channel-call-not',
}

/** Channels that the reply asks or invites the customer to move to, in order. */
export const invitations = act((reading): readonly Invitation[] => {
  const all: Invitation[] = []
  for (const [channel, list] of LISTS) all.push(...invitationsTo(reading, channel, list))
  const every = [...all, ...pagesNamed(reading), ...offeredContacts(reading), ...secureInbox(reading)]
  if (every.length === 0) return NONE
  const dmSentences = new Set(all.filter((one) => one.channel === 'dm').map((one) => one.sentence))
  const asksWithLink = dmSentences.size === 0 && asksForData(reading)
  return inOrder(
    every
      .map((one) => (asksWithLink && isLastLink(reading, one) ? { ...one, channel: 'dm' as const } : one))
      .filter((one) => !isNone(reading, one, all, dmSentences)),
  )
})

const NONE: readonly Invitation[] = []

/** What only looks like an invitation, seen beside the others. */
function isNone(
  reading: Reading,
  one: Invitation,
  all: readonly Invitation[],
  dmSentences: ReadonlySet<number>,
): boolean {
  switch (one.channel) {
    case 'dm':
      return isElsewhere(all, one)
    case 'form':
      return isDmLink(reading, one, dmSentences) || isLooseLink(reading, one, dmSentences)
    case 'in_person':
      return isHelpCentre(all, one)
    case 'call':
      return isVisit(all, one)
    default:
      return false
  }
}

/** "See brand.example/help": a page without "https". A bare host names the brand rather than a page. */
const pagesNamed = (reading: Reading): readonly Invitation[] =>
  linksIn(reading)
    .filter((token) => !token.quoted && isPage(token.raw) && !inSignature(reading, token))
    .map((token) => invitation(reading, 'form', token))
const isPage = (url: string): boolean => !/^https?:/i.test(url) && url.includes('/')

/** Personal data, by whatever verb: the networks' own message link stands behind such a request. */
const asksForData = (reading: Reading): boolean =>
  reading.situation.platform === 'x' && DATA.some((kind) => said(reading, `data-kinds.${kind}`).length > 0)
const DATA = ['order_id', 'account_id', 'phone', 'email', 'full_name']

function invitationsTo(reading: Reading, channel: Channel, list: string): readonly Invitation[] {
  const matches = said(reading, list)
  if (matches.length === 0) return NONE
  const not = NOT[channel] ? said(reading, NOT[channel]) : []
  return matches
    .filter(
      (match) =>
        !overlapsAny(match, not) &&
        !brandDoes(reading, match) &&
        !isDenied(reading, match) &&
        !isInitials(reading, match) &&
        isMeant(reading, channel, match),
    )
    .map((match) => ({
      start: match.start,
      end: match.end,
      channel,
      sentence: sentenceOf(reading, match).index,
      named: namesSomeone(reading, match),
    }))
}
/** The brand reaches out itself: "we will call you", "I have sent you a message". */
export const brandReachesOut = act((reading): readonly Span[] => [
  ...said(reading, 'channel-dm-not'),
  ...said(reading, 'brand-reaches-out'),
])
