import { acknowledgement, holds, leftWithoutPrivate, nextSteps } from '../model/voted.ts'
import type { HandoffFit } from '../scoring/report.ts'
import { brandReachesOut, type Invitation, invitations } from './channels.ts'
import { hasLink, said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { tellsTheCase } from './specifics.ts'
import { complains, complaintOf } from './stakes.ts'

/** Whether the reply moves the customer rightly, wrongly, not though it should, or not at all. */
export const handoffFit = act((reading): HandoffFit => {
  const moves = invitations(reading)
  if (reading.situation.visibility === 'private')
    return moves.some((move) => sendsAway(reading, move)) ? 'inappropriate' : 'not_needed'
  if (moves.length === 0) return withoutChannel(reading)
  if (moves.some((move) => move.channel === 'dm')) return fitOfMessage(reading)
  return fitOfOther(reading, moves)
})

const acknowledged = (reading: Reading): boolean => holds(acknowledgement(reading))
const solves = (reading: Reading): boolean => holds(nextSteps(reading))

function withoutChannel(reading: Reading): HandoffFit {
  if (brandReachesOut(reading).length > 0) return 'appropriate'
  return holds(leftWithoutPrivate(reading)) ? 'missing' : 'not_needed'
}

/** A private message fits when the complaint is acknowledged in public, or the talk has been going on there already; not where help is needed at once. */
function fitOfMessage(reading: Reading): HandoffFit {
  if (
    reading.expectations.crisis.includes('danger') &&
    said(reading, 'safety').length === 0 &&
    !acknowledged(reading)
  )
    return 'inappropriate'
  const underWay = reading.situation.thread.some((post) => post.from === 'brand')
  return acknowledged(reading) || underWay || solves(reading) ? 'appropriate' : 'inappropriate'
}

const DIRECT_SURFACES = new Set(['review', 'community'])

function fitOfOther(reading: Reading, moves: readonly Invitation[]): HandoffFit {
  const { surface } = reading.situation
  const told = acknowledged(reading) || tellsTheCase(reading)
  if (moves.some((move) => isDangerLine(reading, move))) return 'appropriate'
  if (moves.every((move) => move.channel === 'form') && isSelfHelp(reading, moves)) return 'not_needed'
  if (moves.some((move) => isEmergencyLine(reading, move))) return 'appropriate'
  const named = moves.some((move) => move.named && move.channel !== 'other_network')
  if (DIRECT_SURFACES.has(surface) && told && named) return 'appropriate'
  const visit = moves.every((move) => move.channel === 'in_person')
  if (visit && named && isOnTheSpot(reading)) return 'appropriate'
  return visit && moves.some((move) => bringsRemedy(reading, move)) ? 'not_needed' : 'inappropriate'
}

/** A page that goes with an answer, or that somebody who only asks is pointed to. Danger, law and harassment want a talk. */
const isSelfHelp = (reading: Reading, moves: readonly Invitation[]): boolean =>
  reading.expectations.crisis.length === 0 &&
  !moves.some((move) => isContactPage(reading, move)) &&
  (solves(reading) ||
    (!complains(reading) && !reading.expectations.needs_private && pointsSomewhere(reading)))

/** By a link, or by a page that is told about the case. */
const pointsSomewhere = (reading: Reading): boolean => tellsTheCase(reading) || hasLink(reading)

/** "Contact our Answer Desk: https://..": a page behind which the customer has to begin anew. */
const isContactPage = (reading: Reading, move: Invitation): boolean =>
  reading.document.sentences[move.sentence]?.tokens.some(({ text }) => CONTACTING.has(text)) === true
const CONTACTING = new Set('contact contacting reach call speak speaking'.split(' '))

/** "Bring it by and the tailor will restitch it": what happens there stands beside the way there. */
function bringsRemedy(reading: Reading, { sentence }: Invitation): boolean {
  if (solves(reading) && tellsTheCase(reading)) return true
  const beside = [sentence, sentence + 1].flatMap((at) => reading.document.sentences[at]?.tokens ?? [])
  return beside.some((token) => token.text === 'will' || token.text === 'free' || token.text === 'fixes')
}

/** In danger any line is right but one that is named as made for something else: "our bookings line". */
const isDangerLine = (reading: Reading, move: Invitation): boolean =>
  move.channel === 'call' &&
  reading.expectations.crisis.includes('danger') &&
  (holdsAny(reading, move, URGENT) || !holdsAny(reading, move, EVERYDAY))
const EVERYDAY = new Set(
  'booking bookings sales office main general reception enquiries switchboard'.split(' '),
)

/** "The emergency desk is on 01632 960640": the brand's own, where health is at stake or the reply says how to get to safety. */
function isEmergencyLine(reading: Reading, move: Invitation): boolean {
  if (move.channel !== 'call' || !holdsAny(reading, move, URGENT)) return false
  const { crisis, sensitivity } = reading.expectations
  return crisis.includes('danger') || sensitivity.includes('health') || said(reading, 'safety').length > 0
}
const URGENT = new Set(['emergency', 'emergencies', 'urgent', 'crisis'])

const holdsAny = (reading: Reading, { sentence }: Invitation, words: ReadonlySet<string>): boolean =>
  reading.document.sentences[sentence]?.tokens.some(({ text }) => words.has(text)) === true

/** The customer stands there now: "standing in your shop for half an hour". */
const isOnTheSpot = (reading: Reading): boolean => ON_THE_SPOT.test(complaintOf(reading))
const ON_THE_SPOT =
  /\b(?:standing|waiting|stood|queu\w{1,4}|stuck|sat|sitting) (?:in|at|outside|here|by)\b|\b(?:i'?m|we'?re|am|are) (?:at|in|here)\b|\bright now\b/i

/** In private, a phone line, form, mailbox or visit sends away; staying in the message does not. */
function sendsAway(reading: Reading, move: Invitation): boolean {
  if (move.channel === 'dm') return false
  return !(move.channel === 'in_person' && tellsTheCase(reading) && solves(reading))
}
