import type { HandoffFit } from '../scoring/report.ts'
import { admissions } from './admissions.ts'
import { brandReachesOut, type Invitation, invitations } from './channels.ts'
import { defences } from './defences.ts'
import { disclosures } from './disclosures.ts'
import { heard } from './heard.ts'
import { said } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { dataRequests } from './requests.ts'
import { tellsTheCase } from './specifics.ts'
import { asksUsefully, complaintOf } from './stakes.ts'
import { steps } from './steps.ts'

/** Whether the reply moves the customer rightly, wrongly, not though it should, or not at all. */
export const handoffFit = act((reading): HandoffFit => {
  const moves = invitations(reading)
  if (reading.situation.visibility === 'private')
    return moves.some((move) => sendsAway(reading, move)) ? 'inappropriate' : 'not_needed'
  if (moves.length === 0) return withoutChannel(reading)
  if (moves.some((move) => move.channel === 'dm')) return fitOfMessage(reading)
  return fitOfOther(reading, moves)
})

function withoutChannel(reading: Reading): HandoffFit {
  if (brandReachesOut(reading).length > 0) return 'appropriate'
  if (dataRequests(reading).length > 0) return 'missing'
  return reading.expectations.needs_private && !solvedHere(reading) && !isTalkedOver(reading)
    ? 'missing'
    : 'not_needed'
}

/** Dealt with in public: says what was done, about this case, and how it ends; it neither defends nor tells what had to stay private. */
const solvedHere = (reading: Reading): boolean =>
  steps(reading).length > 0 &&
  tellsTheCase(reading) &&
  (defences(reading).length === 0 || admissions(reading).length > 0) &&
  !disclosures(reading).some((leak) => PRIVATE_ANSWERS.has(leak.type))

/** What makes the answer itself private. An identifier slips out beside an answer; these are the answer. */
const PRIVATE_ANSWERS = new Set(['financial', 'health', 'credentials', 'account_fact', 'address'])

/** Asks in public what anybody may hear: which branch, which version. Nothing private is needed yet. */
const isTalkedOver = (reading: Reading): boolean =>
  asksUsefully(reading) &&
  defences(reading).length === 0 &&
  reading.expectations.crisis.length === 0 &&
  !reading.expectations.sensitivity.some((kind) => kind !== 'minors')

/** A private message fits when the complaint is acknowledged in public, or the talk has been going on there already; not where help is needed at once. */
function fitOfMessage(reading: Reading): HandoffFit {
  if (
    reading.expectations.crisis.includes('danger') &&
    said(reading, 'safety').length === 0 &&
    heard(reading).length === 0
  )
    return 'inappropriate'
  const underWay = reading.situation.thread.some((post) => post.from === 'brand')
  return heard(reading).length > 0 || underWay || steps(reading).length > 0 ? 'appropriate' : 'inappropriate'
}

const DIRECT_SURFACES = new Set(['review', 'community'])

function fitOfOther(reading: Reading, moves: readonly Invitation[]): HandoffFit {
  const { surface } = reading.situation
  const acknowledged = heard(reading).length > 0 || tellsTheCase(reading)
  if (reading.expectations.crisis.includes('danger') && moves.some((move) => move.channel === 'call'))
    return 'appropriate'
  if (moves.every((move) => move.channel === 'form') && steps(reading).length > 0 && !needsTalk(reading))
    return 'not_needed'
  if (moves.some((move) => isEmergencyLine(reading, move))) return 'appropriate'
  const named = moves.some((move) => move.named && move.channel !== 'other_network')
  if (DIRECT_SURFACES.has(surface) && acknowledged && named) return 'appropriate'
  const visit = moves.every((move) => move.channel === 'in_person')
  if (visit && named && isOnTheSpot(reading)) return 'appropriate'
  return visit && steps(reading).length > 0 && tellsTheCase(reading) ? 'not_needed' : 'inappropriate'
}

/** "The emergency desk is on 01632 960640": the brand's own, for somebody whose health is at stake. */
function isEmergencyLine(reading: Reading, move: Invitation): boolean {
  const { crisis, sensitivity } = reading.expectations
  if (move.channel !== 'call' || !(crisis.includes('danger') || sensitivity.includes('health'))) return false
  return reading.document.sentences[move.sentence]?.tokens.some((token) => URGENT.has(token.text)) === true
}
const URGENT = new Set(['emergency', 'emergencies', 'urgent', 'crisis'])

/** The customer stands there now: "standing in your shop for half an hour". */
const isOnTheSpot = (reading: Reading): boolean => ON_THE_SPOT.test(complaintOf(reading))
const ON_THE_SPOT =
  /\b(?:standing|waiting|stood|queu\w{1,4}|stuck|sat|sitting) (?:in|at|outside|here|by)\b|\b(?:i'?m|we'?re|am|are) (?:at|in|here)\b|\bright now\b/i

const needsTalk = (reading: Reading): boolean =>
  reading.expectations.needs_private || reading.expectations.crisis.length > 0

/** In private, a phone line, form, mailbox or visit sends away; staying in the message does not. */
function sendsAway(reading: Reading, move: Invitation): boolean {
  if (move.channel === 'dm') return false
  return !(move.channel === 'in_person' && tellsTheCase(reading) && steps(reading).length > 0)
}
