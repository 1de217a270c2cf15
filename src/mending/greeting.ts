import type { Reading } from '../acts/reading.ts'
import type { Sentence } from '../text/document.ts'

const GREETS = new Set(['hi', 'hello', 'hey', 'dear', 'hiya', 'good', 'oh', 'thanks', 'thank', 'ok', 'okay'])

/** Where a sentence comes to its matter: behind "Hi Dana," or "Dear Sir,", else at its beginning. */
export function matterOf(reading: Reading, { tokens, start }: Sentence): number {
  const comma = tokens.findIndex((token) => token.text === ',')
  const first = tokens[0]
  const [name] = (reading.situation.customer.name ?? '').toLowerCase().split(' ')
  const greets = first !== undefined && (GREETS.has(first.text) || first.text === name)
  return greets && comma > 0 && comma <= 4 ? (tokens[comma + 1]?.start ?? start) : start
}
