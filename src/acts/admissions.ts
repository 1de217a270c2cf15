import type { Span } from '../text/document.ts'
import { inOrder, mentions, overlapsAny, supposed } from './mentions.ts'
import { act, type Reading } from './reading.ts'

export interface Admission extends Span {
  /** A word of fault or a negative verdict on the own act (which is an apology too), not just the brand named as the cause. */
  readonly verdict: boolean
}

/** Where the reply accepts that the business, its staff, partner or process was at fault. */
export const admissions = act((reading): readonly Admission[] => {
  const stands = (list: string) =>
    mentions(reading, list).filter(
      (match) => !supposed(reading, match) && !aboutTheCustomer(reading, match.tokens[0]?.index ?? 0),
    )
  const verdicts = stands('faults-admitted')
  const causes = stands('faults-caused').filter((match) => !overlapsAny(match, verdicts))
  if (verdicts.length === 0 && causes.length === 0) return NONE
  return inOrder([
    ...verdicts.map(({ start, end }) => ({ start, end, verdict: true })),
    ...causes.map(({ start, end }) => ({ start, end, verdict: false })),
  ])
})

const NONE: readonly Admission[] = []

/** "You should not have ..." blames; "you should have been told" (a phrase of its own) admits. */
function aboutTheCustomer(reading: Reading, at: number): boolean {
  const first = reading.document.tokens[at]
  const before = reading.document.tokens[at - 1]
  return before?.text === 'you' && (first?.text === 'should' || first?.text === 'ought')
}
