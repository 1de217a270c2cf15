import type { HandoffFit } from '../scoring/report.ts'
import { brandReachesOut, type Invitation, invitations } from './channels.ts'
import { heard } from './heard.ts'
import { act, type Reading } from './reading.ts'
import { dataRequests } from './requests.ts'
import { tellsTheCase } from './specifics.ts'
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
  return reading.expectations.needs_private && !solvedHere(reading) ? 'missing' : 'not_needed'
}

/** Dealt with in public: says what was done, about this case, and how it ends. */
const solvedHere = (reading: Reading): boolean => steps(reading).length > 0 && tellsTheCase(reading)

/** A private message fits when the complaint is acknowledged in public, or the talk has been going on there already. */
function fitOfMessage(reading: Reading): HandoffFit {
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
  const visit = moves.every((move) => move.channel === 'in_person')
  if (visit && steps(reading).length > 0 && tellsTheCase(reading))
    return moves.some((move) => move.named) ? 'appropriate' : 'not_needed'
  if (DIRECT_SURFACES.has(surface) && acknowledged && moves.some((move) => move.named)) return 'appropriate'
  return 'inappropriate'
}

const needsTalk = (reading: Reading): boolean =>
  reading.expectations.needs_private || reading.expectations.crisis.length > 0

/** In private, a phone line, form, mailbox or visit sends away; staying in the message does not. */
function sendsAway(reading: Reading, move: Invitation): boolean {
  if (move.channel === 'dm') return false
  return !(move.channel === 'in_person' && tellsTheCase(reading) && steps(reading).length > 0)
}
