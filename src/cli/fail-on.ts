import { type Report, SEVERITIES, type Severity } from '../scoring/report.ts'

/** From which severity on a reply fails. Praise is none. */
export const THRESHOLDS = SEVERITIES.filter((severity) => severity !== 'praise')

export function isThreshold(value: string): value is Severity {
  return THRESHOLDS.some((threshold) => threshold === value)
}

/** Whether a report holds a finding at or above the threshold, or is blocked. */
export function fails(report: Report, threshold: Severity): boolean {
  const gravest = SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1)
  return report.verdict === 'block' || report.findings.some((finding) => gravest.includes(finding.severity))
}
