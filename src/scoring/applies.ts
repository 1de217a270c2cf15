import type { Reading } from '../acts/reading.ts'
import { firstResponse } from '../acts/response-time.ts'
import { complains } from '../acts/stakes.ts'
import { DIMENSIONS, type Dimension } from './report.ts'

/** Which dimensions a situation calls for. Follows from the situation and the times given, never from the reply. */
export function applicable(reading: Reading): ReadonlySet<Dimension> {
  const { visibility } = reading.situation
  const left = new Set<Dimension>(DIMENSIONS)
  if (!firstResponse(reading)) left.delete('speed')
  if (!complains(reading)) left.delete('apology')
  if (visibility === 'private') left.delete('handoff')
  return left
}
