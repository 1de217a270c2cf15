import type { Reading } from '../acts/reading.ts'
import type { ReplyRule } from '../rules/rule.ts'
import { applyEdits, fits } from './edits.ts'
import type { Finding, Report, Suggestion, Verdict } from './report.ts'

/** Trials of one report at most: a hostile draft with a finding a word must not cost the square of its length. */
const MOST_TRIALS = 60

/** A report's findings with the edits that hold: each is the rule's first that takes the finding away and makes nothing worse. */
export function withOffers(
  report: Report,
  reading: Reading,
  rules: readonly ReplyRule[],
  judge: (reply: string) => Report,
): Report {
  const text = reading.document.original
  let trials = 0
  const offerFor = (finding: Finding): readonly Suggestion[] => {
    const { span, data } = finding
    const mend = rules.find(({ id }) => id === finding.rule)?.mend
    if (!span || !mend) return finding.suggestions
    for (const suggestion of mend(reading, { span, data })) {
      if (!fits(text, suggestion.edits) || trials++ >= MOST_TRIALS) continue
      const reply = applyEdits(text, suggestion.edits)
      if (saysSomething(reply) && isBetter(report, judge(reply), finding.rule)) return [suggestion]
    }
    return finding.suggestions
  }
  return {
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, suggestions: offerFor(finding) })),
  }
}

/** A name or an "Oh no!" alone is no reply. */
const saysSomething = (reply: string): boolean => (reply.match(/\p{L}+/gu)?.length ?? 0) >= 3

const GRAVITY: readonly Verdict[] = ['block', 'revise', 'post']

/** The law of an edit: its rule sees less, no other rule finds more fault, no praise is lost, and the whole is no worse. */
function isBetter(before: Report, after: Report, rule: string): boolean {
  const [had, has] = [countsOf(before.findings), countsOf(after.findings)]
  if ((has.get(rule) ?? 0) >= (had.get(rule) ?? 0)) return false
  if (after.findings.some((one) => isFault(one) && (has.get(one.rule) ?? 0) > (had.get(one.rule) ?? 0)))
    return false
  if (before.findings.some((one) => !isFault(one) && !MAY_GO.has(one.rule) && !has.has(one.rule)))
    return false
  if (!before.judgement || !after.judgement) return before.judgement === after.judgement
  return (
    after.judgement.overall >= before.judgement.overall &&
    GRAVITY.indexOf(after.verdict) >= GRAVITY.indexOf(before.verdict)
  )
}

/** What a shorter reply may say less of: whether it still says enough is a finding of its own. */
const MAY_GO = new Set(['speak-to-the-case'])

const isFault = ({ severity }: Finding): boolean => severity !== 'praise'

function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
