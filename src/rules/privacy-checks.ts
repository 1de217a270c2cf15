import { disclosures } from '../acts/disclosures.ts'
import { wordsIn } from '../acts/mentions.ts'
import type { Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import { told } from '../model/voted.ts'
import type { PiiType } from '../scoring/report.ts'
import { KIND_NAMES } from './kind-names.ts'
import { LIKELY_LEAKS } from './likely-leaks.ts'
import type { Sighting } from './rule.ts'

type Types = ReadonlySet<PiiType>

/**
 * What only frames and surroundings show: under this probability of the model (on writers held out) as many such finds were none as were leaks.
 * Of health, which has words of its own, eight of ten were leaks there.
 */
const FACTS: Types = new Set(['account_fact', 'location'])
const BELIEVED = 0.1
/** A reply of fewer words says little else than the fact, and the frame is right. */
const MUCH = 12

const isDoubted = (reading: Reading, type: PiiType): boolean =>
  FACTS.has(type) && wordsIn(reading).length >= MUCH && told(reading).sure < BELIEVED

/** What the privacy rules share: every disclosure of their types. */
export function disclosuresOf(
  reading: Reading,
  see: (sighting: Sighting<'disclosed' | 'echoed' | 'likely'>) => void,
  types: Types,
): void {
  for (const { start, end, type, how } of disclosures(reading)) {
    if (!types.has(type) || (how === 'likely' && isDoubted(reading, type))) continue
    const data = { type, kind: KIND_NAMES[type], ...(how === 'likely' ? { share: shareOf(type) } : {}) }
    see({ message: how, span: { start, end }, data })
  }
}

/** Every request of their types. In private the act finds requests for secrets only. */
export function requestsOf(reading: Reading, see: (sighting: Sighting<'found'>) => void, types: Types): void {
  for (const { start, end, type } of dataRequests(reading)) {
    if (types.has(type))
      see({ message: 'found', span: { start, end }, data: { type, kind: KIND_NAMES[type] } })
  }
}

/** "23 of 24": how often a likely leak of the type was one in the training data; all types together where it is rare there. */
function shareOf(type: PiiType): string {
  const own = LIKELY_LEAKS[type]
  if (own && own.found >= FEWEST) return `${own.right} of ${own.found}`
  const all = Object.values(LIKELY_LEAKS)
  const sum = (pick: (one: { right: number; found: number }) => number) =>
    all.reduce((total, one) => total + pick(one), 0)
  return `${sum((one) => one.right)} of ${sum((one) => one.found)}`
}

const FEWEST = 5
