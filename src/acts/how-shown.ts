import type { PiiSpan } from '../pii/find.ts'
import type { Disclosure } from './disclosure.ts'
import type { Reading } from './reading.ts'

/** A text as its letters and digits alone, for comparing. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, '')

/** All that these posted, as `plain` text. */
export const postedBy = (reading: Reading, who: readonly string[]): string =>
  plain(
    reading.situation.thread
      .filter((post) => who.includes(post.from))
      .map((post) => post.text)
      .join(' '),
  )

/** Whether a datum was posted before, stands for certain, or is only likely one. */
export function howShown(reading: Reading, span: PiiSpan): Disclosure['how'] {
  if (postedBy(reading, ['customer', 'bystander']).includes(plain(span.text))) return 'echoed'
  return span.confidence === 'certain' ? 'disclosed' : 'likely'
}
