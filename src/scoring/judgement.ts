import type { Collected, ReplyRule } from '../rules/rule.ts'
import type { Channel, Finding, Judgement, PiiType } from './report.ts'

type Labels = { -readonly [Label in keyof Judgement]: Judgement[Label] }

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
  overall: 2,
}

/** What a rule has to do with the labels. */
interface Labelled {
  readonly id: string
  /** Place among all rules: of two that set one label the later has the word. */
  readonly place: number
  readonly sets: ReplyRule['sets']
  readonly collects: Collected | undefined
}

/** The guide's labels, each from the findings that show it: nothing else can set a label. */
export function labelsBy(
  rules: readonly ReplyRule[],
): (findings: readonly Finding[], overall: number) => Judgement {
  const labelled = new Map<string, Labelled>()
  for (const [place, { id, sets, collects }] of rules.entries())
    if (sets || collects) labelled.set(id, { id, place, sets, collects })
  return (findings, overall) => {
    const labels = { ...NOTHING }
    labels.overall = overall
    const found = foundAmong(labelled, findings)
    for (const { sets } of found) if (sets) Object.assign(labels, sets)
    if (findings.some(({ rule }) => rule === 'say-sorry')) labels.apology = 'sincere'
    const collected = (kind: Collected): readonly Finding[] => collectedBy(found, findings, kind)
    labels.pii_disclosed = collected('pii_disclosed').map(({ data, quote }) => ({
      type: data.type as PiiType,
      text: quote,
    }))
    labels.pii_requested = eachOnce(collected('pii_requested').map(({ data }) => data.type as PiiType))
    labels.handoff = eachOnce(collected('handoff').map(({ data }) => data.channel as Channel))
    return labels
  }
}

/** The rules that found something, each once, in the order of all rules. */
function foundAmong(
  labelled: ReadonlyMap<string, Labelled>,
  findings: readonly Finding[],
): readonly Labelled[] {
  const found: Labelled[] = []
  for (const { rule } of findings) {
    const one = labelled.get(rule)
    if (one && !found.includes(one)) found.push(one)
  }
  return found.sort(byPlace)
}

const byPlace = (a: Labelled, b: Labelled): number => a.place - b.place

/** What the rules that collect into a list found, in order of the reply. */
function collectedBy(
  found: readonly Labelled[],
  findings: readonly Finding[],
  kind: Collected,
): readonly Finding[] {
  const all: Finding[] = []
  for (const { id, collects } of found)
    if (collects === kind) for (const finding of findings) if (finding.rule === id) all.push(finding)
  return all.length < 2 ? all : all.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

function eachOnce<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)]
}
