import type { ReplyRule } from '../rules/rule.ts'
import type { Channel, Finding, Judgement, PiiType } from './report.ts'

type Labels = Omit<Judgement, 'overall'>

const NOTHING: Labels = {
  apology: 'none',
  ownership: false,
  defensive: false,
  discourteous: false,
  names_customer: false,
  specific: false,
  canned: false,
  pii_disclosed: [],
  pii_requested: [],
  handoff: [],
  handoff_fit: 'not_needed',
  acknowledges: false,
  next_step: false,
  keeps_in_loop: false,
  goodwill: false,
}

/** The guide's labels, each from the findings that show it: nothing else can set a label. */
export function labelsOf(findings: readonly Finding[], rules: readonly ReplyRule[]): Labels {
  const seen = new Map<string, Finding[]>()
  for (const finding of findings) {
    const others = seen.get(finding.rule)
    if (others) others.push(finding)
    else seen.set(finding.rule, [finding])
  }
  const standing = rules.filter((rule) => seen.has(rule.id))
  const labels: Labels = Object.assign({}, NOTHING, ...standing.map((rule) => rule.sets ?? {}))
  const collected = (into: ReplyRule['collects']) =>
    standing.filter((rule) => rule.collects === into).flatMap((rule) => seen.get(rule.id) ?? [])
  return {
    ...labels,
    apology: seen.has('say-sorry') ? 'sincere' : labels.apology,
    pii_disclosed: inOrder(collected('pii_disclosed')).map((finding) => ({
      type: finding.data.type as PiiType,
      text: finding.quote,
    })),
    pii_requested: [
      ...new Set(inOrder(collected('pii_requested')).map((finding) => finding.data.type as PiiType)),
    ],
    handoff: [...new Set(inOrder(collected('handoff')).map((finding) => finding.data.channel as Channel))],
  }
}

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
