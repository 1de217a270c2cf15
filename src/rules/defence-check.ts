import type { Defence } from '../acts/defences.ts'
import type { Reading } from '../acts/reading.ts'
import { grave } from '../acts/stakes.ts'
import { defensiveness } from '../model/voted.ts'
import type { Severity } from '../scoring/report.ts'
import type { Sighting } from './rule.ts'

/** Below this the reply as a whole hardly reads as a defence: its only words of that kind may be plain news, and weigh less. */
const PLAIN = 0.6
/** Words that hardly ever are plain news weigh less only where next to nothing else speaks for a defence. */
const HARDLY_NEWS = 0.15
/** A rule, a cause, a small number: news to whoever asked in passing, a shield before somebody who is angry or in need. */
const MAYBE_NEWS: ReadonlySet<Defence['kind']> = new Set(['policy', 'excuse', 'minimise', 'shift'])

/** What the rules about defences share: those of one kind, with a milder severity where one stands alone and the whole reply speaks against it. */
export function* defencesOf(
  reading: Reading,
  kind: Defence['kind'],
  doubted: Severity,
): Iterable<Sighting<'found'>> {
  const { spans, sure } = defensiveness(reading)
  const { anger } = reading.expectations
  const inPassing = (anger === 'calm' || anger === 'annoyed') && !grave(reading)
  const doubtful = spans.length === 1 && sure < (inPassing && MAYBE_NEWS.has(kind) ? PLAIN : HARDLY_NEWS)
  for (const span of spans)
    if (span.kind === kind) yield { message: 'found', span, ...(doubtful && { severity: doubted }) }
}
