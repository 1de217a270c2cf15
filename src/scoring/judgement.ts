import type { Collected, ReplyRule } from '../rules/rule.ts'
import type { Channel, Finding, Judgement, PiiType } from './report.ts'

type Labels = { -readonly [Label in keyof Omit<Judgement, 'overall'>]: Judgement[Label] }

const NOTHING: Readonly<Labels> = {
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
  const labels = { ...NOTHING }
  const collected: Record<Collected, Finding[]> = { pii_disclosed: [], pii_requested: [], handoff: [] }
  const found = new Set(findings.map(({ rule }) => rule))
  for (const { id, sets, collects } of rules) {
    if (!(sets || collects) || !found.has(id)) continue
    if (sets) Object.assign(labels, sets)
    if (collects) for (const finding of findings) if (finding.rule === id) collected[collects].push(finding)
  }
  if (found.has('say-sorry')) labels.apology = 'sincere'
  labels.pii_disclosed = inOrder(collected.pii_disclosed).map(({ data, quote }) => ({
    type: data.type as PiiType,
    text: quote,
  }))
  labels.pii_requested = eachOnce(inOrder(collected.pii_requested).map(({ data }) => data.type as PiiType))
  labels.handoff = eachOnce(inOrder(collected.handoff).map(({ data }) => data.channel as Channel))
  return labels
}

function eachOnce<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)]
}

const inOrder = (findings: Finding[]): readonly Finding[] =>
  findings.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
