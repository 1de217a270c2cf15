import type { Engine } from '../../src/scoring/engine.ts'
import { DIMENSIONS, type Dimension, type Judgement, type Report } from '../../src/scoring/report.ts'
import type { LintInput } from '../../src/situation/situation.ts'

const GOOD: Judgement = {
  apology: 'sincere',
  ownership: true,
  defensive: false,
  discourteous: false,
  names_customer: true,
  specific: true,
  canned: false,
  pii_disclosed: [],
  pii_requested: [],
  handoff: [],
  handoff_fit: 'not_needed',
  acknowledges: true,
  next_step: true,
  keeps_in_loop: true,
  goodwill: false,
  overall: 5,
}
const BAD: Partial<Judgement> = {
  apology: 'none',
  ownership: false,
  defensive: true,
  acknowledges: false,
  overall: 2,
}

/** A scorer of one idea: a reply that says "policy" is defensive, every other is good. Counts how often it was asked. */
export function tinyEngine(): Engine & { readonly asked: () => number } {
  let asked = 0
  const lint = ({ reply }: LintInput): Report => {
    asked++
    return reply.includes('policy') ? report({ ...GOOD, ...BAD }, 30) : report(GOOD, 95)
  }
  return {
    versions: { engine: 'tiny', rules: 'tiny', policy: 'tiny' },
    rules: [],
    weights: Object.fromEntries(DIMENSIONS.map((one) => [one, 1])) as Record<Dimension, number>,
    passMark: 70,
    needs: () => false,
    asked: () => asked,
    lint,
    lintAll: (inputs) => inputs.map(lint),
    lintWithEdits: lint,
  }
}

function report(judgement: Judgement, score: number): Report {
  const dimensions = Object.fromEntries(DIMENSIONS.map((one) => [one, one === 'speed' ? null : score]))
  return {
    verdict: score > 50 ? 'post' : 'revise',
    score,
    dimensions: dimensions as Record<Dimension, number | null>,
    findings: [],
    judgement,
    assumed: [],
    versions: { engine: 'tiny', rules: 'tiny', policy: 'tiny' },
  }
}
