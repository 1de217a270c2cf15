import type { Defence } from '../acts/defences.ts'
import type { Reading } from '../acts/reading.ts'
import { grave } from '../acts/stakes.ts'
import { defensiveness } from '../model/voted.ts'
import type { Severity } from '../scoring/report.ts'
import type { Sighting } from './rule.ts'

/** Below this the reply as a whole hardly reads as a defence. */
const PLAIN = 0.6

/**
 * What the rules about defences share: those of one kind. With `doubted`, for rules, causes and small numbers, the
 * only such words weigh less where the reply as a whole hardly reads as a defence and nobody is angry or in need:
 * to whoever asks in passing they may be plain news.
 */
export function defencesOf(
  reading: Reading,
  see: (sighting: Sighting<'found'>) => void,
  kind: Defence['kind'],
  doubted?: Severity,
): void {
  const { spans, sure } = defensiveness(reading)
  const { anger } = reading.expectations
  const inPassing = (anger === 'calm' || anger === 'annoyed') && !grave(reading)
  const milder = doubted && spans.length === 1 && sure < PLAIN && inPassing ? { severity: doubted } : {}
  for (const span of spans) if (span.kind === kind) see({ message: 'found', span, ...milder })
}
