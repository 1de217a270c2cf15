import type { Token } from '../text/document.ts'
import type { Mend } from './mend.ts'
import { out } from './tidy.ts'

const LEADS = new Set(['of', 'for', 'worth'])

/** A gift in public keeps its kind and loses its sum: "a £20 voucher" is "a voucher". */
export const withoutSum: Mend = function* (reading, { span }) {
  const { tokens, original } = reading.document
  const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
  const at = inside.findIndex(
    (token) => /\p{Sc}/u.test(token.raw) || /\p{Sc}/u.test(original[token.start - 1] ?? ''),
  )
  const sum = inside[at]
  if (!sum) return
  const start = /\p{Sc}/u.test(sum.raw) ? sum.start : sum.start - 1
  const before: Token | undefined = tokens.findLast((token) => token.end <= start)
  const after = tokens.find((token) => token.start >= sum.end && token.kind === 'word')
  if (before && LEADS.has(before.text))
    yield {
      message: 'Leave the sum for the private message',
      edits: out(original, { start: before.start, end: sum.end }),
    }
  else if (after && /^(voucher|credit|refund|gift|coupon|discount|goodwill|payment)/.test(after.text))
    yield { message: 'Leave the sum for the private message', edits: out(original, { start, end: sum.end }) }
}
