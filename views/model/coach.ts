import type { Finding } from '../../src/scoring/report.ts'
import { kindOf } from './kinds.ts'

/** What the coach shows of a report: what to mend in the words, then what is still missing; praise is only counted. */
export interface CoachView {
  readonly mend: readonly Finding[]
  readonly missing: readonly Finding[]
  readonly works: number
}

/** More would be a wall of text under a box one is typing into. */
const MOST = 5

export function coachView(findings: readonly Finding[]): CoachView {
  const faults = findings
    .filter(({ severity }) => severity !== 'praise')
    .toSorted((a, b) => kindOf(b.severity).gravity - kindOf(a.severity).gravity)
  const mend = faults.filter(({ span }) => span !== undefined).slice(0, MOST)
  const missing = faults.filter(({ span }) => span === undefined).slice(0, MOST)
  const praised = findings.filter(({ severity }) => severity === 'praise')
  return { mend, missing, works: new Set(praised.map(({ rule }) => rule)).size }
}

/** "2 to mend, 1 missing, 3 work": nothing while nothing is written. */
export function coachWords({ mend, missing, works }: CoachView): string {
  const words = [
    mend.length > 0 ? `${mend.length} to mend` : '',
    missing.length > 0 ? `${missing.length} missing` : '',
    works > 0 ? `${works} ${works === 1 ? 'works' : 'work'}` : '',
  ].filter((each) => each !== '')
  return words.join(', ')
}
