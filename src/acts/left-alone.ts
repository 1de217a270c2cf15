import { admissions } from './admissions.ts'
import { brandReachesOut, invitations } from './channels.ts'
import { defences } from './defences.ts'
import { disclosures } from './disclosures.ts'
import { wholeOf } from './mentions.ts'
import { act, type Reading } from './reading.ts'
import { dataRequests } from './requests.ts'
import { tellsTheCase } from './specifics.ts'
import { asksUsefully } from './stakes.ts'
import { steps } from './steps.ts'

/** A public reply that names no channel, and behind which nobody of the brand reaches out. */
export const staysInPublic = act(
  (reading) =>
    reading.situation.visibility === 'public' &&
    invitations(reading).length === 0 &&
    brandReachesOut(reading).length === 0,
)

/** The whole reply, where the case cannot go on without private details or a private talk and it offers none. */
export const leftAlone = act((reading) =>
  staysInPublic(reading) && isLeftAlone(reading) ? [wholeOf(reading)] : [],
)

function isLeftAlone(reading: Reading): boolean {
  if (dataRequests(reading).length > 0 || answersFromTheFile(reading)) return true
  return reading.expectations.needs_private && !solvedHere(reading) && !isTalkedOver(reading)
}

/** Dealt with in public: says what was done, about this case, and how it ends; it neither defends nor tells what had to stay private. */
const solvedHere = (reading: Reading): boolean =>
  steps(reading).length > 0 &&
  tellsTheCase(reading) &&
  (defences(reading).length === 0 || admissions(reading).length > 0)

/** Debts, health, what the account shows: an answer that had to be given in private. */
const answersFromTheFile = (reading: Reading): boolean =>
  disclosures(reading).some((leak) => PRIVATE_ANSWERS.has(leak.type))
/** What makes the answer itself private. An identifier slips out beside an answer; these are the answer. */
const PRIVATE_ANSWERS = new Set(['financial', 'health', 'credentials', 'account_fact'])

/** Asks in public what anybody may hear: which branch, which version. Nothing private is needed yet. */
const isTalkedOver = (reading: Reading): boolean =>
  asksUsefully(reading) &&
  defences(reading).length === 0 &&
  reading.expectations.crisis.length === 0 &&
  !reading.expectations.sensitivity.includes('health')
