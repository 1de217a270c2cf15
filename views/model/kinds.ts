import type { Severity, Verdict } from '../../src/scoring/report.ts'

/** How a finding is marked: class, icon and word say the same thing, so that colour is never alone. */
export interface Kind {
  readonly name: 'critical' | 'fault' | 'hint' | 'praise'
  readonly word: string
  /** Greater is graver: the graver of two overlapping findings keeps the mark. */
  readonly gravity: number
}

const KINDS: Readonly<Record<Severity, Kind>> = {
  critical: { name: 'critical', word: 'Stops the reply', gravity: 4 },
  error: { name: 'fault', word: 'Fault', gravity: 3 },
  warning: { name: 'fault', word: 'Weak spot', gravity: 2 },
  hint: { name: 'hint', word: 'Hint', gravity: 1 },
  praise: { name: 'praise', word: 'Works', gravity: 0 },
}

export function kindOf(severity: Severity): Kind {
  return KINDS[severity]
}

const VERDICTS: Readonly<Record<Verdict, { readonly kind: Kind['name']; readonly word: string }>> = {
  post: { kind: 'praise', word: 'Post' },
  revise: { kind: 'fault', word: 'Revise' },
  block: { kind: 'critical', word: 'Block' },
  not_judged: { kind: 'hint', word: 'Not judged' },
}

export function verdictOf(verdict: Verdict): { readonly kind: Kind['name']; readonly word: string } {
  return VERDICTS[verdict]
}

/** Scores below this fall short; below `LOW` they are low. */
export const PASS = 70
const LOW = 50

export function level(score: number): 'ok' | 'mid' | 'low' {
  if (score >= PASS) return 'ok'
  return score >= LOW ? 'mid' : 'low'
}
