import { DIMENSIONS, type Dimension, type Finding, SEVERITIES } from '../../scoring/report.ts'
import { unmarked } from '../../scoring/unmarked.ts'
import { spokenMinutes } from '../drill-rules/facts.ts'
import type { Figures } from './dimensions.ts'
import { beatNamed, type ScoredDrill } from './scored-drill.ts'

/** Longest piece of a quotation in a phrase. */
const QUOTED = 50

/** One short phrase a dimension: what decided its figure. */
export function decidedBy(drill: ScoredDrill, figures: Figures): Readonly<Record<Dimension, string>> {
  const phrases = DIMENSIONS.map((dimension) => [dimension, phrase(drill, dimension, figures[dimension])])
  return Object.fromEntries(phrases) as Readonly<Record<Dimension, string>>
}

function phrase(drill: ScoredDrill, dimension: Dimension, figure: number | null): string {
  if (figure === null) return 'not called for here'
  if (dimension === 'speed') return speedPhrase(drill)
  const findings = [...drill.findings, ...drill.replies.flatMap(({ report }) => report.findings)]
  const own = findings.filter((finding) => finding.dimension === dimension)
  const worst = gravest(own.filter(({ severity }) => severity !== 'praise'))
  if (worst) return findingPhrase(worst)
  const asking = drill.state.responses.filter(({ beat }) => beatNamed(drill.scenario, beat).decisive)
  const silent = asking.filter(({ tookMinutes }) => tookMinutes === null).length
  if (silent > 0) return unanswered(silent, asking.length)
  return praisePhrase(own) ?? unmarked(dimension, figure)
}

function speedPhrase({ state }: ScoredDrill): string {
  const { responses } = state
  const silent = responses.filter(({ tookMinutes }) => tookMinutes === null).length
  if (silent > 0) return unanswered(silent, responses.length)
  const slowest = [...responses].sort((a, b) => share(b) - share(a))[0]
  if (!slowest) return 'no post wanted an answer yet'
  const took = `${spokenMinutes(slowest.tookMinutes ?? 0)} of ${spokenMinutes(slowest.targetMinutes)}`
  return responses.length === 1 ? `answered after ${took}` : `slowest answer after ${took}`
}

function share({ tookMinutes, targetMinutes }: ScoredDrill['state']['responses'][number]): number {
  return (tookMinutes ?? 0) / targetMinutes
}

function unanswered(silent: number, all: number): string {
  if (all === 1) return 'the post was not answered'
  return silent === all ? `none of ${all} posts was answered` : `${silent} of ${all} posts not answered`
}

/** The gravest, and of equals the first. */
export function gravest(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))[0]
}

function findingPhrase({ message, span, quote, event, absent }: Finding): string {
  const plain = message.replace(/\.$/, '')
  // Findings of the whole drill may begin with the customer's name, those of a reply don't.
  const words =
    event === undefined && !absent ? plain.charAt(0).toLowerCase() + plain.slice(1) : lowerFirst(plain)
  return span && !message.includes(quote) ? `“${cut(quote)}”: ${words}` : words
}

function praisePhrase(findings: readonly Finding[]): string | null {
  const praise = findings.find(({ severity }) => severity === 'praise')
  return praise ? findingPhrase(praise) : null
}

/** Names and "I" keep their capitals: only common openings are lowered. */
function lowerFirst(sentence: string): string {
  return /^(?:The|A|An|This|It|No|Nothing|Not|One|Both) /.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}

export function cut(text: string, most = QUOTED): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const at = line.lastIndexOf(' ', most)
  return `${line.slice(0, at > most / 2 ? at : most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
