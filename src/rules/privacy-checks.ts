import { disclosures } from '../acts/disclosures.ts'
import type { Reading } from '../acts/reading.ts'
import { dataRequests } from '../acts/requests.ts'
import type { PiiType } from '../scoring/report.ts'
import { KIND_NAMES } from './kind-names.ts'
import type { Sighting } from './rule.ts'
import { takeOut } from './suggestions.ts'

type Types = ReadonlySet<PiiType>

/** What the privacy rules share: every disclosure of their types, with the words taken out as the suggestion. */
export function* disclosuresOf(reading: Reading, types: Types): Iterable<Sighting<'disclosed' | 'echoed'>> {
  for (const { start, end, type, how } of disclosures(reading)) {
    if (!types.has(type)) continue
    const data = { type, kind: KIND_NAMES[type] }
    yield { message: how, span: { start, end }, data, suggestions: [takeOut(reading, { start, end })] }
  }
}

/** Every request of their types. In private the act finds requests for secrets only. */
export function* requestsOf(reading: Reading, types: Types): Iterable<Sighting<'found'>> {
  for (const { start, end, type } of dataRequests(reading)) {
    if (types.has(type))
      yield { message: 'found', span: { start, end }, data: { type, kind: KIND_NAMES[type] } }
  }
}
