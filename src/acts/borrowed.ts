import type { Span } from '../text/document.ts'
import { admissions } from './admissions.ts'
import { apologies } from './apologies.ts'
import { gifts } from './gifts.ts'
import { isPosted } from './posted.ts'
import { act } from './reading.ts'
import { troubled } from './stakes.ts'
import { steps } from './steps.ts'

/** Good words that stand in other mouths only (quoted, reported, supposed), where the reply does nothing itself. */
export const borrowed = act((reading): readonly Span[] => {
  const { document, phrases } = reading
  if (!document.tokens.some(({ quoted }) => quoted) || !troubled(reading)) return []
  const good = document.tokens.filter(
    ({ quoted, text, stem }) =>
      quoted && !isPosted(reading, stem) && (phrases('good-words').has(text) || GOOD.has(stem)),
  )
  if (good.length === 0) return []
  const own =
    [apologies, gifts].some((one) => one(reading).length > 0) ||
    admissions(reading).some(({ start, end }) => end - start > ONE_WORD) ||
    steps(reading).some(({ start }) => !document.sentences.some((sentence) => sentence.start === start))
  const [first, last] = [good[0], good.at(-1)]
  return own || !first || !last ? [] : [{ start: first.start, end: last.end }]
})

const GOOD = new Set([
  'sorri',
  'apologis',
  'apologi',
  'apolog',
  'refund',
  'replac',
  'mistak',
  'fault',
  'voucher',
])
/** "Ours" alone admits nothing. */
const ONE_WORD = 6
