import { DIMENSIONS, type Dimension, type Finding, type Report } from '../../src/scoring/report.ts'
import { unmarked } from '../../src/scoring/unmarked.ts'
import { kindOf } from './kinds.ts'
import type { Note } from './marks.ts'
import { shortened } from './words.ts'

/** A note of the list: numbered ones hang on marked words, the others are about the whole draft. */
export type Listed = { readonly note: Note } | { readonly whole: Finding }

/** Notes from the gravest down; among equals first what is about the whole, then in the order of the words. */
export function byWeight(notes: readonly Note[], whole: readonly Finding[]): readonly Listed[] {
  const listed = [...whole.map((finding) => ({ whole: finding })), ...notes.map((note) => ({ note }))]
  return listed.toSorted((a, b) => gravityOf(b) - gravityOf(a))
}

function gravityOf(listed: Listed): number {
  return 'note' in listed ? listed.note.kind.gravity : kindOf(listed.whole.severity).gravity
}

/** Longer drafts are not marked from end to end. */
const MOST_MARKED = 80

/** Findings that take in the whole of a longer draft, and the others. */
export function wholeAndParts(
  text: string,
  findings: readonly Finding[],
): { readonly whole: readonly Finding[]; readonly parts: readonly Finding[] } {
  const [from, to] = [text.length - text.trimStart().length, text.trimEnd().length]
  const isWhole = ({ span }: Finding) =>
    text.length > MOST_MARKED && span !== undefined && span.start <= from && span.end >= to
  return { whole: findings.filter(isWhole), parts: findings.filter((finding) => !isWhole(finding)) }
}

/** How many findings of each kind: "1 stops it, 3 faults, 1 hint, 2 work". */
export function tally(findings: readonly Finding[]): string {
  const count = (name: string) => findings.filter(({ severity }) => kindOf(severity).name === name).length
  const [critical, faults, hints, praise] = ['critical', 'fault', 'hint', 'praise'].map(count) as [
    number,
    number,
    number,
    number,
  ]
  const words = [
    counted(critical, 'stops it', 'stop it'),
    counted(faults, 'fault', 'faults'),
    counted(hints, 'hint', 'hints'),
    counted(praise, 'works', 'work'),
  ].filter((each) => each !== '')
  return words.length === 0 ? 'nothing to mark' : words.join(', ')
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`
}

/** One short phrase a dimension: what decided its figure. */
export function decidedIn(report: Report): Readonly<Record<Dimension, string>> {
  const phrases = DIMENSIONS.map((dimension) => [dimension, phrase(report, dimension)] as const)
  return Object.fromEntries(phrases) as Record<Dimension, string>
}

function phrase(report: Report, dimension: Dimension): string {
  const figure = report.dimensions[dimension]
  if (figure === null) return dimension === 'speed' ? 'no times are known here' : 'not called for here'
  const own = report.findings.filter((finding) => finding.dimension === dimension)
  const gravest = own.toSorted((a, b) => kindOf(b.severity).gravity - kindOf(a.severity).gravity)[0]
  if (gravest) return shortened(gravest.message, 90)
  return unmarked(dimension, figure)
}
