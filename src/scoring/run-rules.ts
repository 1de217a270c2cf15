import type { Reading } from '../acts/reading.ts'
import type { ReplyRule, Sighting } from '../rules/rule.ts'
import type { Finding } from './report.ts'

/** Runs every rule over readings, rule by rule. Each reading's findings come in order of the reply, absent things last. */
export function runRules(
  rules: readonly ReplyRule[],
  readings: readonly Reading[],
): readonly (readonly Finding[])[] {
  const findings: Finding[][] = readings.map(() => [])
  let seen: Sighting[] = []
  const see = (sighting: Sighting): void => void seen.push(sighting)
  for (const rule of rules) {
    const { check } = rule
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i] as Reading
      check(reading, see)
      if (seen.length === 0) continue
      for (const sighting of joined(seen))
        insert(toFinding(rule, sighting, reading), findings[i] as Finding[])
      seen = []
    }
  }
  return findings
}

/** Sightings of one kind whose words touch are one: nobody wants two notes on the same words. */
function joined(sightings: readonly Sighting[]): readonly Sighting[] {
  if (sightings.length < 2) return sightings
  const kept: Sighting[] = []
  for (const sighting of [...sightings].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))) {
    const twin = kept.findIndex((other) => isTwin(other, sighting))
    const other = kept[twin]
    if (!other?.span || !sighting.span) kept.push(sighting)
    else
      kept[twin] = {
        ...other,
        span: { start: other.span.start, end: Math.max(other.span.end, sighting.span.end) },
      }
  }
  return kept
}

function isTwin(a: Sighting, b: Sighting): boolean {
  if (!a.span || !b.span || a.message !== b.message) return false
  const kind = (one: Sighting) => one.data?.type ?? one.data?.channel
  return kind(a) === kind(b) && b.span.start <= a.span.end + 1 && a.span.start <= b.span.end + 1
}

function toFinding(rule: ReplyRule, sighting: Sighting, reading: Reading): Finding {
  const { span } = sighting
  const quote = span ? reading.document.original.slice(span.start, span.end) : (sighting.missing ?? '')
  const data = sighting.data ?? NO_DATA
  return {
    rule: rule.id,
    dimension: rule.dimension,
    practice: rule.practice,
    severity: sighting.severity ?? rule.severity,
    message: fill(rule.messages[sighting.message] ?? '', data, quote),
    why: rule.why,
    span: span && { start: span.start, end: span.end },
    quote,
    absent: span === undefined,
    suggestions: NO_SUGGESTIONS,
    twin: sighting.twin,
    data,
  }
}

const NO_DATA: Finding['data'] = {}
const NO_SUGGESTIONS: Finding['suggestions'] = []

function fill(message: string, data: Readonly<Record<string, string>>, match: string): string {
  let filled = ''
  let done = 0
  for (let open = message.indexOf('{'); open >= 0; open = message.indexOf('{', done)) {
    const close = message.indexOf('}', open)
    if (close < 0) break
    const name = message.slice(open + 1, close)
    filled += message.slice(done, open) + (name === 'match' ? match : (data[name] ?? `{${name}}`))
    done = close + 1
  }
  return done === 0 ? message : filled + message.slice(done)
}

/** Puts a finding in its place: there are few, and each is put down once. */
function insert(finding: Finding, into: Finding[]): void {
  let at = into.length
  into.push(finding)
  for (; at > 0 && byPlace(finding, into[at - 1] as Finding) < 0; at--) into[at] = into[at - 1] as Finding
  into[at] = finding
}

function byPlace(a: Finding, b: Finding): number {
  if (a.absent !== b.absent) return a.absent ? 1 : -1
  return (
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}
