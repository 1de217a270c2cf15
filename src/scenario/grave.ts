import type { Finding } from '../scoring/report.ts'

/** A fault over the whole drill that no good words make up for. */
export function isGrave({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'critical' || severity === 'error'
}
