import { APOLOGY_WORDS, apologyPoints } from '../scoring/apology-words.ts'
import { applyEdits } from '../scoring/edits.ts'
import type { Finding, Report, Severity, Suggestion, Verdict } from '../scoring/report.ts'
import type { Span } from '../text/document.ts'

const COLOURS: Readonly<Record<Severity | Verdict, string>> = {
  critical: '1;31',
  error: '31',
  warning: '33',
  hint: '36',
  praise: '32',
  block: '1;31',
  revise: '33',
  post: '32',
  not_judged: '36',
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  post: 'Post it',
  revise: 'Revise it',
  block: 'Do not post it',
  not_judged: 'Not judged',
}

type Paint = (kind: Severity | Verdict, text: string) => string

/** A report for people: the verdict, every finding with its words and place, the dimensions, and what was assumed. */
export function formatText(report: Report, reply: string, colour: boolean): string {
  const paint: Paint = (kind, text) => (colour ? `\u001b[${COLOURS[kind]}m${text}\u001b[0m` : text)
  const score = report.score === null ? '' : `, ${report.score} of 100`
  const parts = [
    `${paint(report.verdict, VERDICTS[report.verdict])}${score}${report.reason ? `: ${visible(report.reason)}` : ''}`,
    ...report.findings.map((finding) => formatFinding(finding, reply, paint)),
    formatApology(report, reply),
    formatDimensions(report),
    report.assumed.length > 0 ? `Assumed: ${visible(report.assumed.join('; '))}` : '',
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function formatFinding(finding: Finding, reply: string, paint: Paint): string {
  const place = finding.span ? placeOf(reply, finding.span.start) : 'absent'
  const head = `${place}  ${paint(finding.severity, finding.severity)}  ${finding.rule} (${finding.practice})`
  const words =
    finding.quote === '' ? [] : [`  ${finding.absent ? 'They wrote: ' : ''}"${oneLine(finding.quote)}"`]
  const suggestions = finding.suggestions.map((suggestion) => `  Try: ${offered(suggestion, reply)}`)
  const why = finding.severity === 'praise' ? [] : [`  Why: ${visible(finding.why)}`]
  return [
    head,
    ...words,
    `  ${visible(finding.message)}`,
    ...twins(finding, reply),
    ...why,
    ...suggestions,
  ].join('\n')
}

/** A suggestion with the whole reply as it would stand. */
function offered({ message, edits }: Suggestion, reply: string): string {
  return edits.length === 0 ? visible(message) : `${visible(message)}: "${oneLine(applyEdits(reply, edits))}"`
}

/** Both replies, the words they share in square brackets. */
function twins({ twin }: Finding, reply: string): readonly string[] {
  if (!twin) return []
  const marked = (text: string, spans: readonly Span[]) =>
    oneLine(
      applyEdits(
        text,
        spans.map(({ start, end }) => ({ start, end, insert: `[${text.slice(start, end)}]` })),
      ),
    )
  return [`  This reply: ${marked(reply, twin.here)}`, `  To another: ${marked(twin.text, twin.there)}`]
}

/** The parts of an apology where one is due, found with their words or missing. */
function formatApology({ apology }: Report, reply: string): string {
  if (!apology) return ''
  const lines = apology.map(({ component, weight, span }) => {
    const words = span ? `"${oneLine(reply.slice(span.start, span.end))}"` : 'missing'
    return `  ${APOLOGY_WORDS[component]} (${weight}): ${words}`
  })
  return [`Apology, ${apologyPoints(apology)}`, ...lines].join('\n')
}

function formatDimensions(report: Report): string {
  const graded = Object.entries(report.dimensions).filter(([, value]) => value !== null)
  return graded.map(([name, value]) => `${name} ${value}`).join(' · ')
}

/** "line:column" of an offset, both from 1; columns count UTF-16 units, as editors do. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

function oneLine(text: string): string {
  return visible(text.replace(/[\r\n]+/g, ' / '))
}

/** Characters that would steer the terminal or turn the reading direction are shown as their code. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}
