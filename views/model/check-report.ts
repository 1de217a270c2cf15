import { DIMENSIONS, type Dimension, type Finding, type Report } from '../../src/scoring/report.ts'
import { kindOf } from './kinds.ts'
import type { Note } from './marks.ts'
import { shortened } from './words.ts'

/** Notes from the gravest down; among equals in the order of the words. */
export function byWeight(notes: readonly Note[]): readonly Note[] {
  return notes.toSorted((a, b) => b.kind.gravity - a.kind.gravity || a.number - b.number)
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
  return figure >= 90 ? 'nothing to mend' : 'sound, with room'
}
