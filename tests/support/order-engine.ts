import type { Engine } from '../../src/scoring/engine.ts'
import type { Finding, Report } from '../../src/scoring/report.ts'
import type { LintInput } from '../../src/situation/situation.ts'
import { tinyEngine } from './tiny-engine.ts'

/** A scorer that sees order numbers like LH-2201 and offers to take each out. Keeps what it was asked. */
export function orderEngine(): Engine & { readonly inputs: LintInput[] } {
  const tiny = tinyEngine()
  const inputs: LintInput[] = []
  const lint = (input: LintInput): Report => {
    inputs.push(input)
    const findings = [...input.reply.matchAll(/LH-\d{4}/g)].map((match) =>
      orderFinding(match[0], match.index),
    )
    const report = { ...tiny.lint(input), findings, assumed: input.assumed }
    return findings.length > 0 ? { ...report, verdict: 'block', score: 30 } : report
  }
  return { ...tiny, inputs, lint, lintAll: (all) => all.map(lint), lintWithEdits: lint }
}

function orderFinding(quote: string, start: number): Finding {
  const end = start + quote.length
  return {
    rule: 'no-identifier-in-public',
    dimension: 'privacy',
    practice: 'P7',
    severity: 'critical',
    message: 'Publishes an order number.',
    why: 'Whoever reads it can use it.',
    span: { start, end },
    quote,
    absent: false,
    suggestions: [{ message: 'Take it out', edits: [{ start: start - 1, end, insert: '' }] }],
    data: {},
  }
}
