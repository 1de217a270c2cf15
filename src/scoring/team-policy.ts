import type { Policy } from '../situation/situation.ts'
import type { Finding, Severity } from './report.ts'

/** Findings with the severities a team wants; those on phrases it allows are left out. Labels are read before this. The very same list where the team wants nothing. */
export function underTeamPolicy(findings: readonly Finding[], policy: Policy): readonly Finding[] {
  if (policy.allowed_phrases.length === 0 && Object.keys(policy.severities).length === 0) return findings
  const allowed = policy.allowed_phrases
    .map((phrase) => phrase.toLowerCase())
    .filter((phrase) => phrase !== '')
  const isAllowed = (finding: Finding): boolean =>
    finding.severity !== 'praise' &&
    !finding.absent &&
    allowed.some((phrase) => phrase.includes(finding.quote.toLowerCase()))
  return findings
    .filter((finding) => policy.severities[finding.rule] !== 'off' && !isAllowed(finding))
    .map((finding) => {
      const severity = policy.severities[finding.rule] as Severity | undefined
      return severity && finding.severity !== 'praise' ? { ...finding, severity } : finding
    })
}
