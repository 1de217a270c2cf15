import type { Finding } from '../../src/scoring/report.ts'

/**
 * Findings for reading: what a rule praises is said once, at its first words, however often the reply does it. Faults all stay,
 * since each has words to mend.
 */
export function praisedOnce(findings: readonly Finding[]): readonly Finding[] {
  const praised = new Set<string>()
  return findings.filter(({ rule, severity }) => {
    if (severity !== 'praise') return true
    const first = !praised.has(rule)
    praised.add(rule)
    return first
  })
}
