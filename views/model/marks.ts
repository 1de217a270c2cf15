import type { Finding } from '../../src/scoring/report.ts'
import { type Kind, kindOf } from './kinds.ts'

/** A finding with the number of its note, in reading order from 1. */
export interface Note {
  readonly number: number
  readonly finding: Finding
  readonly kind: Kind
  /** False when a graver finding marks the same words: the note then quotes them. */
  readonly marked: boolean
}

/** A stretch of the reply: plain, or marked with the notes whose number ends it. */
export interface Segment {
  readonly text: string
  readonly kind: Kind | null
  readonly notes: readonly Note[]
}

export interface Proof {
  readonly segments: readonly Segment[]
  readonly notes: readonly Note[]
  /** Findings about what the reply does not say. */
  readonly absent: readonly Finding[]
}

/** Lays findings over the text they are about. All text is kept, in order; of overlapping spans the graver keeps the mark. */
export function proof(text: string, findings: readonly Finding[]): Proof {
  const spans = findings.flatMap((finding) => clamp(finding, text.length)).toSorted(byReading)
  const kept = keepers(spans)
  const notes = spans.map((span, index) => ({
    number: index + 1,
    finding: span.finding,
    kind: kindOf(span.finding.severity),
    marked: kept.includes(span),
  }))
  return {
    segments: segment(text, kept.toSorted(byReading), spans, notes),
    notes,
    absent: findings.filter((finding) => finding.span === undefined),
  }
}

interface Marked {
  readonly start: number
  readonly end: number
  readonly finding: Finding
}

function clamp(finding: Finding, length: number): Marked[] {
  if (!finding.span) return []
  const start = Math.max(0, Math.min(finding.span.start, length))
  const end = Math.min(length, Math.max(start, finding.span.end))
  return end > start ? [{ start, end, finding }] : []
}

function byReading(a: Marked, b: Marked): number {
  return a.start - b.start || a.end - b.end || a.finding.rule.localeCompare(b.finding.rule)
}

/** The spans that get a mark: gravest first, among equals the earlier, never two over the same words. */
function keepers(spans: readonly Marked[]): readonly Marked[] {
  const gravest = spans.toSorted(byGravity)
  const kept: Marked[] = []
  for (const span of gravest) {
    if (!kept.some((other) => overlaps(span, other))) kept.push(span)
  }
  return kept
}

function byGravity(a: Marked, b: Marked): number {
  return kindOf(b.finding.severity).gravity - kindOf(a.finding.severity).gravity || byReading(a, b)
}

function overlaps(a: Marked, b: Marked): boolean {
  return a.start < b.end && b.start < a.end
}

function segment(
  text: string,
  kept: readonly Marked[],
  spans: readonly Marked[],
  notes: readonly Note[],
): readonly Segment[] {
  const segments: Segment[] = []
  const plain = (from: number, to: number) => {
    if (to > from) segments.push({ text: text.slice(from, to), kind: null, notes: [] })
  }
  let at = 0
  for (const mark of kept) {
    plain(at, mark.start)
    const here = notes.filter((_, index) => homeOf(spans[index], kept) === mark)
    segments.push({
      text: text.slice(mark.start, mark.end),
      kind: kindOf(mark.finding.severity),
      notes: here,
    })
    at = mark.end
  }
  plain(at, text.length)
  return segments
}

/** The mark that carries a span's number: its own, else the gravest it overlaps, which is the one it lost to. */
function homeOf(span: Marked | undefined, kept: readonly Marked[]): Marked | undefined {
  if (!span || kept.includes(span)) return span
  return kept.filter((mark) => overlaps(span, mark)).toSorted(byGravity)[0]
}
