import type { Defence } from '../acts/defences.ts'
import type { Reading } from '../acts/reading.ts'
import { defensiveness } from '../model/voted.ts'
import type { Severity } from '../scoring/report.ts'
import type { Sighting } from './rule.ts'

/** Below this the reply as a whole hardly reads as a defence: the words may be plain news, and weigh less. */
const PLAIN = 0.6

/** What the rules about defences share: those of one kind, with a milder severity where the whole reply speaks against it. */
export function* defencesOf(
  reading: Reading,
  kind: Defence['kind'],
  doubted: Severity,
): Iterable<Sighting<'found'>> {
  const { spans, sure } = defensiveness(reading)
  for (const span of spans)
    if (span.kind === kind)
      yield { message: 'found', span, ...(sure < PLAIN && { severity: doubted }) }
}
