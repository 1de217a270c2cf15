import { describe, expect, it } from 'vitest'
import { findPii, type PiiSpan } from '../../src/pii/find.ts'
import type { PiiType } from '../../src/scoring/report.ts'

/** A document whose normalised view is the text itself; how text/ normalises is tested there and in disguises.test.ts. */
export function plainDocument(text: string) {
  return { original: text, text, spanOf: (start: number, end: number) => ({ start, end }) }
}

export function piiIn(text: string): readonly PiiSpan[] {
  return findPii(plainDocument(text))
}

/** «Guillemets» taken out, and what stood between them. */
function unmarked(marked: string): { text: string; evidence: string[] } {
  const evidence = [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '')
  return { text: marked.replace(/[«»]/g, ''), evidence }
}

export interface Table {
  /** Texts in which exactly the «marked» words are claimed as the type, with certainty. */
  readonly certain?: readonly string[]
  /** The same, claimed as likely. */
  readonly likely?: readonly string[]
  /** Near-misses: the type is claimed nowhere. */
  readonly nothing: readonly string[]
}

/** The tests of one recognizer. */
export function recognizes(type: PiiType, { certain = [], likely = [], nothing }: Table): void {
  const claimed = (text: string) => piiIn(text).filter((span) => span.type === type)
  describe(type, () => {
    const rows = [
      ...certain.map((row) => [row, 'certain'] as const),
      ...likely.map((row) => [row, 'likely'] as const),
    ]
    it.each(rows)('points at the evidence in %j (%s)', (row, confidence) => {
      const { text, evidence } = unmarked(row)
      const spans = claimed(text)
      expect(spans.map((span) => span.text)).toEqual(evidence)
      expect(new Set(spans.map((span) => span.confidence))).toEqual(new Set([confidence]))
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
    })
    it.each(nothing)('claims nothing in %j', (text) => {
      expect(claimed(text)).toEqual([])
    })
  })
}
