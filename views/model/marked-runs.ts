import type { Span } from '../../src/text/document.ts'

/** A stretch of a text, marked or not. */
export interface Run {
  readonly text: string
  readonly marked: boolean
}

/** A text cut at the borders of spans, which are in order and apart. */
export function markedRuns(text: string, spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const { start, end } of spans) {
    runs.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true })
    at = end
  }
  return [...runs, { text: text.slice(at), marked: false }].filter((run) => run.text !== '')
}
