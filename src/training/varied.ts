import { sha256 } from '../io/sha256.ts'
import { parseScenario } from '../scenario/parse.ts'
import { variation } from '../scenario/vary/variation.ts'
import type { Offered } from './training.ts'

/** Variations that were read, by their text. */
const read = new Map<string, Offered>()
const KEPT = 200

/**
 * A scenario as it is played the nth time: other names, products, sums and another order where its file has them, so that it is the case that
 * is practised and not the answers. The first time it is as written.
 */
export function varied(offered: Offered, times: number): Offered {
  const text = variation(offered.text, times)
  if (text === offered.text) return offered
  const known = read.get(text)
  if (known) return known
  const parsed = parseScenario(offered.scenario.slug, text, sha256)
  if (!parsed.ok) return offered
  if (read.size >= KEPT) read.clear()
  const again = { scenario: parsed.value, text: parsed.text }
  read.set(text, again)
  return again
}
